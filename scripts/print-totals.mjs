// Prints the plain closing line of a test run from the runner's own JSON report. Where everything is installed, as in CI, a skipped
// test is a fault: exit code 1.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2] ?? 'test-report.json', 'utf8'));
const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
if (skipped > 0) {
  for (const file of report.testResults) {
    for (const test of file.assertionResults) {
      if (test.status !== 'passed' && test.status !== 'failed') console.log(`skipped: ${test.fullName}`);
    }
  }
}
console.log(
  `tests: ${report.numPassedTests} passed, ${report.numFailedTests} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
process.exitCode = skipped > 0 && process.env.CI ? 1 : 0;
