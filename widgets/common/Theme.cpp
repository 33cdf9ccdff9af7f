#include "common/Theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "common/Restyler.h"
#include "common/StyleSheet.h"

namespace qs::widgets {

namespace {

QColor mix(const QColor& a, const QColor& b, double t) {
    const auto channel = [t](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * t)); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

QColor onScale(double goodness, const QColor& bad, const QColor& middling, const QColor& good) {
    if (goodness <= 0) return bad;
    if (goodness >= 1) return good;
    return goodness < 0.5 ? mix(bad, middling, 2 * goodness) : mix(middling, good, 2 * goodness - 1);
}

double goodnessOf(double db) {
    constexpr double kBad = 10.0, kMiddling = 20.0, kGood = 35.0;
    return db < kMiddling ? 0.5 * (db - kBad) / (kMiddling - kBad)
                          : 0.5 + 0.5 * (db - kMiddling) / (kGood - kMiddling);
}

// What the desktop had chosen before this class changed the palette.
bool desktopIsDark(const QApplication& application) {
    static const bool dark = application.palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

QPalette makePalette(const ThemeColors& c) {
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, mix(c.surface, c.window, 0.6));
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.textMuted);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.bad);
    p.setColor(QPalette::ToolTipBase, c.raised);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Highlight, c.accentSoft);
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::Light, c.raised);
    p.setColor(QPalette::Midlight, c.border);
    p.setColor(QPalette::Mid, c.border);
    p.setColor(QPalette::Dark, c.borderStrong);
    p.setColor(QPalette::Shadow, c.dark ? QColor(0, 0, 0) : c.borderStrong);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c.textDisabled);
    return p;
}

} // namespace

ThemeColors Theme::lightColors() {
    ThemeColors c;
    c.window = "#f3f4f6";
    c.sunken = "#e9ebef";
    c.surface = "#ffffff";
    c.raised = "#ffffff";
    c.border = "#d6dae1";
    c.borderStrong = "#a9b1bd";
    c.text = "#1a1f27";
    c.textMuted = "#525c6b";
    c.textDisabled = "#8f97a3";
    c.accent = "#2a5bd0";
    c.accentHover = "#1f4bb4";
    c.accentText = "#ffffff";
    c.accentSoft = "#dbe6fd";
    c.quantizer = "#ffc83d";
    c.quantizerLine = "#c58a00";
    c.quantizerText = "#3d2b00";
    c.quantizerInk = "#7d5300";
    c.good = "#17683f";
    c.warn = "#855000";
    c.bad = "#b3261e";
    c.info = "#2a5bd0";
    c.goodSoft = "#d3f0df";
    c.warnSoft = "#fdeac6";
    c.badSoft = "#fbd9d5";
    c.heat = {QColor("#c8401a"), QColor("#b9962f"), QColor("#1f6fb2")};
    c.heatSoft = {QColor("#fbd3c4"), QColor("#f4ebc8"), QColor("#cfe3f6")};
    c.edge = "#8e97a5";
    c.grid = "#e4e7ec";
    c.series[0] = "#2a5bd0";
    c.series[1] = "#c2570c";
    c.series[2] = "#0f766e";
    c.series[3] = "#86399f";
    c.category = {QColor("#5b6675"), QColor("#2a5bd0"), QColor("#6d4bc3"), QColor("#0f8a7e"),
                  QColor("#0c7fa8"), QColor("#8a4b9e"), QColor("#7b8593"), QColor("#d99a00"),
                  QColor("#a9b1bd"), QColor("#7b8593")};
    return c;
}

ThemeColors Theme::darkColors() {
    ThemeColors c;
    c.dark = true;
    c.window = "#1b1e24";
    c.sunken = "#14161b";
    c.surface = "#23272f";
    c.raised = "#2c313b";
    c.border = "#363c47";
    c.borderStrong = "#566070";
    c.text = "#e7eaf0";
    c.textMuted = "#a3acba";
    c.textDisabled = "#6b7482";
    c.accent = "#84a9ff";
    c.accentHover = "#a3c0ff";
    c.accentText = "#0d1526";
    c.accentSoft = "#2b3d63";
    c.quantizer = "#f2b632";
    c.quantizerLine = "#ffd77a";
    c.quantizerText = "#241a00";
    c.quantizerInk = "#f5c65c";
    c.good = "#6fd39c";
    c.warn = "#f0bd62";
    c.bad = "#ff8f85";
    c.info = "#84a9ff";
    c.goodSoft = "#1f4632";
    c.warnSoft = "#523d14";
    c.badSoft = "#5a2723";
    c.heat = {QColor("#f47b4f"), QColor("#d9bd62"), QColor("#5aaaf0")};
    c.heatSoft = {QColor("#61301d"), QColor("#4b421f"), QColor("#1c4163")};
    c.edge = "#6c7685";
    c.grid = "#2d323b";
    c.series[0] = "#84a9ff";
    c.series[1] = "#ff9d5c";
    c.series[2] = "#4fd1c1";
    c.series[3] = "#d59cf0";
    c.category = {QColor("#8c97a7"), QColor("#84a9ff"), QColor("#b39bff"), QColor("#4fd1c1"),
                  QColor("#5cc4ea"), QColor("#d59cf0"), QColor("#8c97a7"), QColor("#f2b632"),
                  QColor("#5f6977"), QColor("#8c97a7")};
    return c;
}

QColor ThemeColors::heatColor(double goodness) const {
    return std::isnan(goodness) ? textMuted : onScale(goodness, heat[0], heat[1], heat[2]);
}

QColor ThemeColors::heatFill(double goodness) const {
    return std::isnan(goodness) ? surface : onScale(goodness, heatSoft[0], heatSoft[1], heatSoft[2]);
}

QColor ThemeColors::sqnrColor(double sqnrDb) const {
    return heatColor(goodnessOf(sqnrDb));
}

QColor ThemeColors::sqnrInk(double sqnrDb) const {
    return std::isnan(sqnrDb) ? textMuted : onScale(goodnessOf(sqnrDb), bad, warn, good);
}

QColor ThemeColors::sqnrFill(double sqnrDb) const {
    return heatFill(goodnessOf(sqnrDb));
}

namespace {

thread_local const ThemeColors* frozenColors = nullptr;

} // namespace

Theme::Theme() : m_colors(lightColors()) {}

Theme& Theme::instance() {
    static Theme theme;
    return theme;
}

const ThemeColors& Theme::current() {
    return frozenColors ? *frozenColors : instance().m_colors;
}

Theme::Frozen::Frozen(const ThemeColors& colors) {
    frozenColors = &colors;
}

Theme::Frozen::~Frozen() {
    frozenColors = nullptr;
}

ThemeMode Theme::mode() {
    return instance().m_mode;
}

void Theme::apply(QApplication& application, ThemeMode mode) {
    Theme& theme = instance();
    const bool systemDark = theme.m_desktopDark.value_or(desktopIsDark(application));
    theme.m_mode = mode;
    const bool dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && systemDark);
    theme.m_colors = dark ? darkColors() : lightColors();
    // Once: every setStyle() styles all widgets there are.
    static const bool fusion = [&] { return application.setStyle(QStyleFactory::create("Fusion")), true; }();
    Q_UNUSED(fusion);
    const QPalette palette = makePalette(theme.m_colors);
    application.setPalette(palette);
    QToolTip::setPalette(palette);
    static auto* const restyler = new Restyler(&application);
    restyler->setStyleSheet(styleSheet(theme.m_colors));
    emit theme.themeChanged();
}

void Theme::setDesktopDark(QApplication& application, bool dark) {
    Theme& theme = instance();
    desktopIsDark(application); // the palette is still the desktop's own, if nothing was applied before
    theme.m_desktopDark = dark;
    if (theme.m_mode == ThemeMode::System) apply(application, ThemeMode::System);
}

double Theme::contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& color) {
        const auto linear = [](double v) {
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
               0.0722 * linear(color.blueF());
    };
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace qs::widgets
