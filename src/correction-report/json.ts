import { escapeUnseen } from '../text/visible.js';
import type { Correction, CorrectionReport } from './model.js';
import type { CorrectionWriter } from './writer.js';

/** The report for other programs (`schemas/corrections-1.schema.json`). Keys stand in the order of the schema; pictures are left out, they say nothing new. */
export const json: CorrectionWriter = {
  id: 'json',
  async write(report) {
    return new TextEncoder().encode(`${escapeUnseen(JSON.stringify(reportValue(report), null, 2))}\n`);
  },
};

function reportValue(report: CorrectionReport): object {
  const { version, language, date, title, note, reviewers, glossaries, texts, scorecard } = report;
  const { general, corrections, sentences } = report;
  return {
    schema: 'taiyaku.corrections/1',
    tool: { name: 'taiyaku', version },
    language,
    date: date ?? null,
    title: title ?? null,
    note: note ?? null,
    reviewers,
    glossaries,
    texts: texts.map(({ path, title, language: of, sources, progress }) => ({
      path,
      title: title ?? null,
      language: of,
      sources: sources.map((source) => ({ path: source.path, language: source.language, original: source.original })),
      progress: { ...progress, firstOpen: progress.firstOpen ?? null, judgedTo: progress.judgedTo ?? null },
    })),
    scorecard,
    general,
    corrections: corrections.map(entryValue),
    sentences: sentences.map(({ corrections: numbers, before, after, isConfirmed }) => ({
      corrections: numbers,
      before,
      after: after ?? null,
      confirmed: isConfirmed,
    })),
  };
}

function entryValue(correction: Correction): object {
  const { number, id, text, kind, place, wrong, right, expected, before, after, edits } = correction;
  const { message, explanation, remark, check, category, severity, confidence, uncertain, status, general } =
    correction;
  return {
    number,
    id,
    text,
    kind,
    line: place.line,
    column: place.column,
    item: correction.item,
    wrong,
    right: right ?? null,
    expected,
    before,
    after: after ?? null,
    edits: edits.map(({ start, was, now }) => ({ start, was, now })),
    sources: correction.sources.map(({ language, passage }) => ({ language, text: passage?.text ?? null })),
    message,
    explanation,
    remark,
    check,
    category,
    severity,
    confidence,
    uncertain,
    status,
    general: general ?? null,
    rivals: correction.rivals,
    alternatives: correction.alternatives,
  };
}
