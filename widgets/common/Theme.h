// Colours, spacing and type of the whole application, light and dark. Widgets ask Theme::current() when they
// paint and listen to themeChanged(); no widget holds a colour of its own. Text colours have a contrast of at
// least 4.5:1 on every surface they are used on (tests/app/test_theme.cpp measures it).
#pragma once

#include <QColor>
#include <QObject>
#include <array>
#include <optional>

#include "report/OpCategory.h"

class QApplication;

namespace qs::widgets {

enum class ThemeMode { System, Light, Dark };

// Pixels. Everything is a multiple of the smallest.
struct Spacing {
    static constexpr int kTiny = 4;
    static constexpr int kSmall = 8;
    static constexpr int kMedium = 12;
    static constexpr int kLarge = 16;
    static constexpr int kHuge = 24;
    static constexpr int kRadius = 6;
    static constexpr int kIcon = 18;
};

struct ThemeColors {
    bool dark = false;
    // Surfaces, from the back to the front.
    QColor window;  // behind everything, tool bars, docks
    QColor sunken;  // the graph's canvas, plot areas, wells
    QColor surface; // tables, inputs, boxes of the graph
    QColor raised;  // tooltips, menus, hovered rows
    QColor border;
    QColor borderStrong; // outlines of inputs, hovered boxes
    // Text on any of the surfaces above.
    QColor text;
    QColor textMuted;
    QColor textDisabled;
    // The one accent: primary button, selection, links.
    QColor accent;
    QColor accentHover;
    QColor accentText; // on accent
    QColor accentSoft; // selected rows; `text` goes on it
    // Fake-quantizers: the one loud colour in the graph.
    QColor quantizer;     // fill
    QColor quantizerLine; // outline
    QColor quantizerText; // on quantizer
    QColor quantizerInk;  // text in that colour on the surfaces above
    // Verdicts, usable as text on the surfaces above, and pale fills for `text`.
    QColor good, warn, bad, info;
    QColor goodSoft, warnSoft, badSoft;
    QColor edge;                                        // lines of the graph, grid lines with labels
    QColor grid;                                        // fine grid lines of plots
    QColor series[4];                                   // plots: reference, emulated, third, fourth
    std::array<QColor, report::kOpCategories> category; // bar at the left of a graph box

    QColor categoryColor(report::OpCategory c) const { return category[static_cast<std::size_t>(c)]; }
    // Heat: bad, middling, good, in orange, sand and blue, which people with any colour vision tell apart.
    std::array<QColor, 3> heat;              // bars and strips; not for text
    std::array<QColor, 3> heatSoft;          // fills that `text` can be read on
    QColor heatColor(double goodness) const; // 0 bad .. 1 good; NaN gives textMuted
    QColor heatFill(double goodness) const;
    // Colour of a bar or line for an SQNR: bad at 10 dB and below, middling at 20, good from 35 dB on; +inf
    // is good. NaN gives textMuted.
    QColor sqnrColor(double sqnrDb) const;
    // The same scale for text.
    QColor sqnrInk(double sqnrDb) const;
    // The same scale as a fill that `text` can be read on (heat map of the graph, table cells).
    QColor sqnrFill(double sqnrDb) const;
};

class Theme : public QObject {
    Q_OBJECT
public:
    static Theme& instance();
    static const ThemeColors& current(); // GUI thread; elsewhere under a Frozen
    // Style, palette, style sheet and fonts of the application. May be called again at any time.
    static void apply(QApplication& application, ThemeMode mode);
    static ThemeMode mode();
    // What the desktop says it prefers; overrules the palette that the application started with.
    static void setDesktopDark(QApplication& application, bool dark);
    static ThemeColors lightColors();
    static ThemeColors darkColors();
    // WCAG 2.1 contrast ratio, 1..21.
    static double contrast(const QColor& a, const QColor& b);

    // While it lives, current() gives these colours on its thread, whatever the window changes to: pictures
    // for files are made on threads of their own.
    class Frozen {
    public:
        explicit Frozen(const ThemeColors& colors);
        ~Frozen();
        Frozen(const Frozen&) = delete;
        Frozen& operator=(const Frozen&) = delete;
    };

signals:
    void themeChanged();

private:
    Theme();
    ThemeColors m_colors;
    ThemeMode m_mode = ThemeMode::System;
    std::optional<bool> m_desktopDark;
};

} // namespace qs::widgets
