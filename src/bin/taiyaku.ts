#!/usr/bin/env node
import { failureOf } from '../cli/faults.js';
import { main } from '../cli/main.js';
import { EXIT } from '../core/fault.js';
import { createProcessIo } from '../io/terminal.js';

const ERASE_LINE = '\r\u001b[2K';

process.on('SIGINT', () => {
  if (process.stderr.isTTY) process.stderr.write(ERASE_LINE);
  process.exit(EXIT.interrupted);
});

// Whoever reads the output may stop (`taiyaku check … | head`): that is no error, and the exit code stays what it is.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// What is thrown outside of a command (a stream, a timer) is a defect, too, and must not look like "there are findings" (exit code 1).
process.on('uncaughtException', (error) => {
  const { code, message } = failureOf(
    error,
    undefined,
    process.argv.includes('-v') || Boolean(process.env.TAIYAKU_DEBUG),
  );
  process.stderr.write(message);
  process.exit(code);
});

process.exitCode = await main(process.argv.slice(2), createProcessIo());
