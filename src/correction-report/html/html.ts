import { nameOf } from '../progress-lines.js';
import { reportTitle } from '../report-title.js';
import type { CorrectionWriter } from '../writer.js';
import { lineHtml } from './escape.js';
import { bodyHtml } from './page.js';
import { scopeOf } from './scope.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

/**
 * The report as one page that needs nothing else: it is read, filtered, printed and answered without a network. The policy names the one style and the one script by their hashes, so that nothing a document
 * smuggles in could run ("Content Security Policy Level 3", 8.4).
 */
export const html: CorrectionWriter = {
  id: 'html',
  async write(report, words) {
    const scope = scopeOf(report, words);
    const policy = [
      "default-src 'none'",
      `style-src ${await sourceOf(STYLE)}`,
      `script-src ${await sourceOf(SCRIPT)}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ');
    const names = report.texts.map(nameOf).join(', ');
    const page = [
      '<!doctype html>',
      `<html lang="${report.language}">`,
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="color-scheme" content="light dark">',
      '<meta name="referrer" content="no-referrer">',
      `<meta name="generator" content="taiyaku ${lineHtml(report.version)}">`,
      `<title>${lineHtml(reportTitle(report, words))}: ${lineHtml(names)}</title>`,
      `<style>${STYLE}</style>`,
      '</head>',
      '<body>',
      bodyHtml(scope),
      `<script>${SCRIPT}</script>`,
      '</body>',
      '</html>\n',
    ];
    return new TextEncoder().encode(page.join('\n'));
  },
};

/** A hash as the policy writes it. */
async function sourceOf(content: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}
