// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/pdf_outline.h"

#include "core/documents/pdf/pdf_file.h"

namespace bihuan {

namespace {

struct Node {
    int parent = -1; ///< entry, -1 = root
    int first = -1, last = -1, previous = -1, next = -1;
    int children = 0;
    int descendants = 0;
};

constexpr int openLimit = 60;

} // namespace

void PdfOutline::add(const QString& title, int level, int pageObject, int topPt)
{
    // A level may not be skipped on the way down: what would hang in the air moves up.
    const int deepest = m_entries.isEmpty() ? 0 : m_entries.last().level + 1;
    m_entries.append({title, qBound(0, level, deepest), pageObject, topPt});
}

int PdfOutline::write(PdfFile& file) const
{
    QList<Node> nodes(m_entries.size());
    Node root;
    const auto nodeOf = [&](int entry) -> Node& { return entry < 0 ? root : nodes[entry]; };
    QList<int> path; // entries open at each level
    for (int i = 0; i < m_entries.size(); ++i) {
        path.resize(m_entries[i].level);
        Node& node = nodes[i];
        node.parent = path.isEmpty() ? -1 : path.last();
        Node& parent = nodeOf(node.parent);
        node.previous = parent.last;
        (parent.last < 0 ? parent.first : nodes[parent.last].next) = i;
        parent.last = i;
        ++parent.children;
        path.append(i);
    }

    for (qsizetype i = nodes.size() - 1; i >= 0; --i)
        nodeOf(nodes[i].parent).descendants += nodes[i].descendants + 1;

    const bool open = m_entries.size() <= openLimit;
    const int rootObject = file.reserve();
    QList<int> objects;
    objects.reserve(m_entries.size());
    for (int i = 0; i < m_entries.size(); ++i)
        objects.append(file.reserve());
    const auto link = [&](const char* key, int entry) {
        return entry < 0 ? QByteArray() : QByteArray(key) + QByteArray::number(objects[entry]) + " 0 R";
    };
    // An open entry counts all that is visible below it: every descendant when those are open, too.
    const auto count = [&](const Node& node) {
        return node.children == 0 ? QByteArray() : "/Count " + QByteArray::number(open ? node.descendants : -node.children);
    };

    for (int i = 0; i < m_entries.size(); ++i) {
        const Node& node = nodes[i];
        file.object(objects[i], "<</Title" + pdfText(m_entries[i].title) + "/Parent "
                                    + QByteArray::number(node.parent < 0 ? rootObject : objects[node.parent]) + " 0 R"
                                    + link("/Prev ", node.previous) + link("/Next ", node.next) + link("/First ", node.first)
                                    + link("/Last ", node.last) + count(node) + "/Dest"
                                    + pdfDestination(m_entries[i].page, m_entries[i].topPt) + ">>");
    }
    file.object(rootObject, "<</Type/Outlines" + link("/First ", root.first) + link("/Last ", root.last) + "/Count "
                                + QByteArray::number(open ? root.descendants : root.children) + ">>");
    return rootObject;
}

} // namespace bihuan
