import type { CellRun } from './cell-text.js';
import { runProperties } from './styles.js';
import { escapeXstring, MAIN_NAMESPACE, XML_HEAD } from './xml.js';

/** The texts of a workbook, each once (ECMA-376 part 1, 18.4). A text that stands here is never a formula. */
export interface SharedStrings {
  /** @param isPlain the cell's own font does: it looks the same throughout */
  indexOf(runs: readonly CellRun[], isPlain: boolean): number;
  xml(): string;
}

export function createSharedStrings(): SharedStrings {
  const indexes = new Map<string, number>();
  let uses = 0;
  return {
    indexOf(runs, isPlain) {
      uses++;
      const item = isPlain ? textXml(runs.map(({ text }) => text).join('')) : runs.map(runXml).join('');
      const index = indexes.get(item) ?? indexes.size;
      indexes.set(item, index);
      return index;
    },
    xml() {
      const items = [...indexes.keys()].map((item) => `<si>${item}</si>`).join('');
      return `${XML_HEAD}<sst xmlns="${MAIN_NAMESPACE}" count="${uses}" uniqueCount="${indexes.size}">${items}</sst>`;
    },
  };
}

function runXml({ text, look, language }: CellRun): string {
  return `<r>${runProperties(look, language)}${textXml(text)}</r>`;
}

function textXml(text: string): string {
  return `<t xml:space="preserve">${escapeXstring(text)}</t>`;
}
