// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/binder/foreign_pdf.h"
#include "tests/core/archive/binder/pdf_facts.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;
using namespace bihuan::test;

namespace {

/// A PDF of our own making, byte by byte: objects from 1, the catalogue first.
QByteArray rawPdf(const QList<QByteArray>& objects)
{
    QByteArray out = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    for (int i = 0; i < int(objects.size()); ++i) {
        offsets << out.size();
        out += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype start = out.size();
    out += "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype at : offsets)
        out += QByteArray::number(at).rightJustified(10, '0') + " 00000 n \n";
    return out + "trailer\n<</Size " + QByteArray::number(objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

QByteArray streamOf(const QByteArray& data, const QByteArray& entries = {})
{
    return "<</Length " + QByteArray::number(data.size()) + entries + ">>stream\n" + data + "\nendstream";
}

void save(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// All pages of the files behind each other; which of them could not be copied.
QStringList copied(const QStringList& files, const QString& out)
{
    DurableFile file(out);
    REQUIRE_OK(file.open());
    PdfWriter writer(file, {u"合订"_s, {}, {}, {}});
    QStringList failed;
    for (const QString& path : files) {
        const auto source = ForeignPdf::open(path);
        REQUIRE_OK(source);
        for (int page = 0; page < (*source)->pageCount(); ++page)
            if (const auto done = (*source)->copyPage(page, writer); !done)
                failed << done.error().detail;
    }
    REQUIRE_OK(writer.finish());
    REQUIRE_OK(file.commit());
    return failed;
}

} // namespace

TEST_CASE("pages of foreign PDFs are copied as they are, with what they inherit, turned ones turned", "[binder][foreign]")
{
    const QTemporaryDir folder;
    const QString scan = scanOf(folder.filePath(u"a.pdf"_s), {u"第一页责任书"_s, u"第二页签字工作"_s});
    // Size, resources and the turn come from the node above; the contents are two streams; it has scripts and a link out of the page.
    save(folder.filePath(u"b.pdf"_s),
         rawPdf({"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>",
                 "<</Type/Pages/Kids[3 0 R 8 0 R]/Count 2/MediaBox[0 0 300 400]/Rotate 90/Resources<</Font<</F 4 0 R>>>>>>", "<</Type/Page/Parent 2 0 R/Contents[5 0 R 6 0 R]/Annots[7 0 R]>>",
                 "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", streamOf("BT /F 20 Tf 50 50 Td (Inherited) Tj ET"), streamOf("BT /F 20 Tf 50 90 Td (Again) Tj ET"),
                 "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://example.org)>>>>", "<</Type/Page/Parent 2 0 R/CropBox[10 20 110 220]/Rotate 0>>"}));
    const QString out = folder.filePath(u"out.pdf"_s);
    CHECK(copied({scan, folder.filePath(u"b.pdf"_s)}, out).isEmpty());
    const PdfFacts facts(out);
    CHECK(facts.checked == 0);
    CAPTURE(facts.checkText);
    REQUIRE(facts.pageCount() == 4);
    CHECK(facts.texts[0].contains(u"第一页责任书"_s));
    CHECK(facts.texts[1].contains(u"第二页签字工作"_s));
    CHECK(facts.texts[2].contains(u"Inherited"_s));
    CHECK(facts.texts[2].contains(u"Again"_s));
    CHECK(facts.links.isEmpty());
    CHECK_FALSE(contents(out).contains("JavaScript"));
    const auto sizes = runProgram(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"9"_s, out});
    REQUIRE(sizes);
    CHECK(sizes->contains("300 x 400"));
    CHECK(sizes->contains("rot:   90"));
    CHECK(sizes->contains("100 x 200")); // what is cut off stays cut off

    const auto source = ForeignPdf::open(folder.filePath(u"b.pdf"_s));
    REQUIRE_OK(source);
    CHECK((*source)->sizeMm(0).width() > (*source)->sizeMm(0).height());
}

TEST_CASE("what a form shows is part of the page", "[binder][foreign]")
{
    const QTemporaryDir folder;
    save(folder.filePath(u"form.pdf"_s),
         rawPdf({"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R]/DR<</Font<</F 6 0 R>>>>/DA(/F 12 Tf)>>>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                 "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents 4 0 R/Annots[5 0 R]/Resources<<>>>>", streamOf("0 0 m"),
                 "<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(SignedByHand)/F 4/Rect[50 300 250 330]/AP<</N 7 0 R>>>>", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                 streamOf("BT /F 12 Tf 2 8 Td (SignedByHand) Tj ET", "/Type/XObject/Subtype/Form/BBox[0 0 200 30]/Resources<</Font<</F 6 0 R>>>>")}));
    const QString out = folder.filePath(u"out.pdf"_s);
    CHECK(copied({folder.filePath(u"form.pdf"_s)}, out).isEmpty());
    const PdfFacts facts(out);
    CHECK(facts.checked == 0);
    REQUIRE(facts.pageCount() == 1);
    CHECK(facts.texts[0].contains(u"SignedByHand"_s));
}

TEST_CASE("damaged and locked PDFs are refused with the reason, and bad pages do not get into the file", "[binder][foreign]")
{
    const QTemporaryDir folder;
    const QString good = scanOf(folder.filePath(u"good.pdf"_s), {u"原件"_s});
    const QString locked = folder.filePath(u"locked.pdf"_s);
    REQUIRE(QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, u"geheim"_s, u"owner"_s, u"256"_s, u"--"_s, good, locked}) == 0);
    const auto refused = ForeignPdf::open(locked);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);

    // Only the owner's password: anybody may read it, so it is read.
    const QString open = folder.filePath(u"open.pdf"_s);
    REQUIRE(QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, QString(), u"owner"_s, u"256"_s, u"--"_s, good, open}) == 0);
    const QString out = folder.filePath(u"out.pdf"_s);
    CHECK(copied({open}, out).isEmpty());
    CHECK(PdfFacts(out).texts.value(0).contains(u"原件"_s));

    save(folder.filePath(u"words.pdf"_s), "%PDF-1.4\nthis is no PDF at all");
    save(folder.filePath(u"empty.pdf"_s), {});
    save(folder.filePath(u"none.pdf"_s), rawPdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"}));
    for (const QString& name : {u"words.pdf"_s, u"empty.pdf"_s, u"none.pdf"_s}) {
        CAPTURE(name);
        const auto bad = ForeignPdf::open(folder.filePath(name));
        REQUIRE_FALSE(bad);
        CHECK(bad.error().kind == Error::Kind::Format);
    }
    CHECK(ForeignPdf::open(folder.filePath(u"nowhere.pdf"_s)).error().kind == Error::Kind::File);

    // The table of contents is gone: it is put together again. Then a stream that cannot be unpacked: that page alone is left out.
    QByteArray torn = contents(good);
    torn.replace("startxref", "startyref");
    save(folder.filePath(u"torn.pdf"_s), torn);
    const auto repaired = ForeignPdf::open(folder.filePath(u"torn.pdf"_s));
    REQUIRE_OK(repaired);
    CHECK((*repaired)->isRepaired());
    save(folder.filePath(u"stream.pdf"_s),
         rawPdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R 5 0 R]/Count 2/MediaBox[0 0 300 400]>>", "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<>>>>",
                 streamOf("no deflated data", "/Filter/FlateDecode"), "<</Type/Page/Parent 2 0 R/Resources<<>>>>"}));
    const QStringList failed = copied({folder.filePath(u"stream.pdf"_s), good}, out);
    CHECK(failed.size() == 1);
    const PdfFacts facts(out);
    CHECK(facts.checked == 0);
    CHECK(facts.pageCount() == 2); // the empty page, and the good file
}

TEST_CASE("a bomb of deflated zeros and endless references end soon", "[binder][foreign][hostile]")
{
    const QTemporaryDir folder;
    const QByteArray zeros(400 * 1024 * 1024, '\0');
    QByteArray packed = qCompress(zeros, 9).mid(4);
    save(folder.filePath(u"bomb.pdf"_s), rawPdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 400]>>", "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<>>>>", streamOf(packed, "/Filter/FlateDecode")}));
    QByteArray deep;
    for (int i = 0; i < 400; ++i)
        deep += "[";
    save(folder.filePath(u"deep.pdf"_s), rawPdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 400]>>", "<</Type/Page/Parent 2 0 R/Resources<</X " + deep + QByteArray(deep).replace('[', ']') + ">>>>"}));
    // Resources that refer to themselves and to the page are no trouble.
    save(folder.filePath(u"loop.pdf"_s), rawPdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 300 400]>>", "<</Type/Page/Parent 2 0 R/Resources 4 0 R>>", "<</XObject<</Me 4 0 R/Page 3 0 R>>>>"}));
    const QString out = folder.filePath(u"out.pdf"_s);
    const QStringList failed = copied({folder.filePath(u"bomb.pdf"_s), folder.filePath(u"deep.pdf"_s), folder.filePath(u"loop.pdf"_s)}, out);
    CHECK(failed.size() == 2);
    CHECK(PdfFacts(out).checked == 0);
}
