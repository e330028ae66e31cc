import { escapeXml } from '../../text/xml.js';

/** Text of a string item. Spreadsheets read `_x0041_` as A there, so that its first `_` is written `_x005F_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function escapeXstring(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_'));
}

/** How every part begins. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespace of the parts of a workbook (ECMA-376 part 1, SpreadsheetML). */
export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
