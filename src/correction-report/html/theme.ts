/** Colours by meaning, light and dark, of the report and of the pages of the review. */
export const THEME = `:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--faint:#5b6470;--line:#d9dee4;--head:#f4f6f8;--link:#0b57a4;
--critical:#b3141d;--critical-bg:#fde8e8;--major:#b03d09;--major-bg:#ffedd5;--minor:#6b6410;--minor-bg:#f7f5d4;--neutral:#4b5563;--neutral-bg:#eceff3;
--gone:#b3141d;--gone-bg:#fde8e8;--new:#0f6b37;--new-bg:#e0f5e7;--mark:#fff0a8;--sure:#2f6ea8;--weak:#ffdcb2;--weak-ink:#b03d09}
@media screen and (prefers-color-scheme:dark){:root{--paper:#15181c;--ink:#e3e7ec;--faint:#9aa5b1;--line:#333a43;--head:#1d2228;--link:#86b9ef;
--critical:#ff9a9a;--critical-bg:#471a1d;--major:#ffa964;--major-bg:#3d2410;--minor:#dcd67c;--minor-bg:#2f2d12;--neutral:#b3bcc7;--neutral-bg:#2a3038;
--gone:#ff9a9a;--gone-bg:#471a1d;--new:#7fdba2;--new-bg:#12351f;--mark:#5a5115;--sure:#86b9ef;--weak:#5c3a17;--weak-ink:#ffa964}}
`;
