import type { Check, CheckMeta } from '../core/check.js';
import { fillPlaceholders } from '../text/placeholders.js';

const ID = /^[a-z]+(?:-[a-z]+)*$/;

/**
 * Refuses checks whose description is incomplete, before any text is read.
 * @returns the same checks, in order
 * @throws Error naming the check and what it lacks: a defect of the program, not of its use
 */
export function createRegistry<Context>(checks: readonly Check<Context>[]): readonly Check<Context>[] {
  const seen = new Set<string>();
  for (const { meta } of checks) {
    if (!ID.test(meta.id)) throw new Error(`check "${meta.id}": the id is not lower-case words joined by hyphens`);
    if (seen.has(meta.id)) throw new Error(`check "${meta.id}" is registered twice`);
    seen.add(meta.id);
    if (!/^[a-z-]+\/[a-z-]+$/.test(meta.mqm)) throw new Error(`check "${meta.id}": "${meta.mqm}" is no MQM type`);
    if (Object.keys(meta.messages).length === 0) throw new Error(`check "${meta.id}" has no message`);
  }
  return checks;
}

/**
 * Fills the placeholders of a message.
 * @throws Error when a placeholder has no value
 */
export function fill(meta: CheckMeta, template: string, data: Readonly<Record<string, string | number>>): string {
  return fillPlaceholders(template, (name) => {
    const value = data[name];
    if (value === undefined) throw new Error(`check "${meta.id}": no value for {{${name}}}`);
    return String(value);
  });
}
