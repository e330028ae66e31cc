import { readFileSync } from 'node:fs';

/** Tells builds of the program apart, with the data that come with it. Undefined when it runs from its source, which may change at any time. */
export function buildId(): string | undefined {
  try {
    return readFileSync(new URL('../build-id.txt', import.meta.url), 'utf8').trim();
  } catch {
    return undefined;
  }
}
