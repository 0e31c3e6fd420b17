// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/placards/placard_scan_dialog.h"

#include "core/base/describe.h"
#include "core/base/text.h"
#include "core/documents/short_code.h"
#include "ui/widgets/inputs.h"

#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

PlacardScanDialog::PlacardScanDialog(PlacardService& service, QDate today, QWidget* parent)
    : ScanDialog(u"placardScanDialog"_s, parent)
    , m_service(service)
    , m_what(new ComboBox(this))
    , m_date(new DateEdit(this))
{
    setWindowTitle(tr("Mark placards one after another"));
    auto* options = new QWidget(this);
    options->setObjectName(u"quickOptions"_s);
    m_what->setObjectName(u"scanWhat"_s);
    m_what->setAccessibleName(tr("Mark as"));
    m_what->addItem(tr("Hangs now"), true);
    m_what->addItem(tr("Taken down"), false);
    m_date->setToday(today);
    m_date->setDate(today);
    m_date->lineEdit()->setObjectName(u"scanDate"_s);
    m_date->lineEdit()->setAccessibleName(tr("Date"));
    m_date->setMaximumWidth(fontMetrics().height() * 9);
    auto* whatLabel = new QLabel(tr("&Mark as"), options);
    whatLabel->setBuddy(m_what);
    auto* dateLabel = new QLabel(tr("&Date"), options);
    dateLabel->setBuddy(m_date->lineEdit());
    auto* row = new QHBoxLayout(options);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : { static_cast<QWidget*>(whatLabel), static_cast<QWidget*>(m_what), static_cast<QWidget*>(dateLabel),
                             static_cast<QWidget*>(m_date) })
        row->addWidget(widget);
    row->addStretch(1);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        dropOffer();
        focusCode();
    });
    build(options, tr("Code, zone or its number"), tr("Scan the code, or type code, name or number of the zone; then Enter"),
          { tr("Zone"), tr("Person in charge"), tr("Short code"), tr("State") }, 0);
}

bool PlacardScanDialog::isPosting() const
{
    return m_what->currentData().toBool();
}

void PlacardScanDialog::enter(const QString& text)
{
    if (!m_date->isAcceptable() || !m_date->date().isValid()) {
        refuse(Tone::Error, tr("No date"), tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_date->text()));
        return;
    }
    if (ShortCode::parse(text)) {
        markOne([this, text](QDate day) { return m_service.markCode(text, isPosting(), day); });
        return;
    }
    const QList<PlacardWall> walls = wallsBy(text);
    const auto marking = [this](Id<Zone> zone) {
        return [this, zone] { markOne([this, zone](QDate day) { return m_service.markWall(zone, isPosting(), day); }); };
    };
    if (walls.size() == 1) {
        marking(walls.first().zone.id)();
    } else if (walls.isEmpty()) {
        refuse(Tone::Error, tr("Unknown"), tr("“%1” is no code of a placard, and no name or number of a zone.").arg(text));
    } else {
        QList<Choice> choices;
        for (const PlacardWall& wall : walls)
            choices << Choice{ tr("%1 (%2)").arg(zonePath(wall.zone), placardNeedName(wall.need)), marking(wall.zone.id) };
        offer(choices);
    }
}

QList<PlacardWall> PlacardScanDialog::wallsBy(const QString& text) const
{
    const QString wanted = toHalfWidth(text).toLower();
    QList<PlacardWall> exact, within;
    const auto all = m_service.walls();
    for (const PlacardWall& wall : all.value_or({})) {
        const QString initials = pinyinInitials(wall.zone.name);
        if (wall.zone.code.toLower() == wanted || wall.zone.name.toLower() == wanted || initials == wanted)
            exact << wall;
        else if (zonePath(wall.zone).toLower().contains(wanted) || (wanted.size() > 1 && initials.contains(wanted)))
            within << wall;
    }
    return exact.isEmpty() ? within : exact;
}

void PlacardScanDialog::markOne(const std::function<Result<PlacardStep>(QDate)>& mark)
{
    const auto step = mark(m_date->date());
    if (!step) {
        const bool known = step.error().kind != Error::Kind::NotFound;
        refuse(known ? Tone::Warning : Tone::Error, known ? tr("Not marked") : tr("Unknown"), describe(step.error()));
        return;
    }
    const Placard& after = step->after;
    const auto code = ShortCode::parse(after.shortCode);
    const QString state = isPosting() ? tr("hangs") : tr("down");
    QStringList line{ tr("Version %1, %2").arg(after.version).arg(code ? code->printed() : after.shortCode), after.ownerName };
    for (const Placard& other : step->before.mid(1))
        line << (isPosting() ? tr("version %1 came down").arg(other.version) : QString());
    for (const Issue& issue : step->issues)
        line << issue.message;
    line.removeAll(QString());
    const Done one{ { after.zoneName, after.ownerName, code ? code->printed() : after.shortCode, state }, after.zoneName,
                    [this, step = *step]() -> Result<QString> {
                        BIHUAN_TRY(m_service.takeBack({ step }));
                        return tr("%1 is as it was before.").arg(step.after.zoneName);
                    } };
    addDone(one, step->issues.isEmpty() ? Tone::Ok : Tone::Warning, state, after.zoneName, line.join(u"   "_s));
}

QString PlacardScanDialog::countText() const
{
    const QList<PlacardWall> walls = m_service.walls().value_or({});
    const auto waiting = std::count_if(walls.cbegin(), walls.cend(), [](const PlacardWall& wall) { return wall.need == PlacardNeed::ToPost; });
    return tr("%1 marked here; %2 printed ones wait to be put up").arg(marked()).arg(waiting);
}

} // namespace bihuan
