// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace bihuan::bench {

/// Figures of several runs by name.
class Samples {
public:
    void add(const QString& name, double value) { m_values[name].append(value); }
    void add(const QJsonObject& figures)
    {
        for (auto figure = figures.begin(); figure != figures.end(); ++figure)
            add(figure.key(), figure->toDouble());
    }

    double median(const QString& name) const
    {
        QList<double> values = m_values.value(name);
        std::sort(values.begin(), values.end());
        return values.isEmpty() ? 0 : values[values.size() / 2];
    }

    double slowest(const QString& name) const
    {
        const QList<double> values = m_values.value(name);
        return values.isEmpty() ? 0 : *std::max_element(values.begin(), values.end());
    }

    QStringList names() const { return m_values.keys(); }

    QJsonObject medians() const
    {
        QJsonObject object;
        for (auto values = m_values.cbegin(); values != m_values.cend(); ++values)
            object[values.key()] = median(values.key());
        return object;
    }

private:
    QHash<QString, QList<double>> m_values;
};

/// The project's bars with what was reached.
class Bars {
public:
    void atMost(const char* name, double value, double limit) { add(name, value, limit, value <= limit); }
    void equal(const char* name, double value, double limit) { add(name, value, limit, value == limit); }
    void atLeast(const char* name, double value, double limit) { add(name, value, limit, value >= limit); }
    bool kept() const { return m_kept; }
    QJsonArray rows() const { return m_rows; }

private:
    void add(const char* name, double value, double limit, bool ok)
    {
        m_rows.append(QJsonObject{{QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("value"), value}, {QStringLiteral("limit"), limit}, {QStringLiteral("ok"), ok}});
        m_kept = m_kept && ok;
    }

    QJsonArray m_rows;
    bool m_kept = true;
};

} // namespace bihuan::bench
