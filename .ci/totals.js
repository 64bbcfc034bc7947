// Prints "N passed, N failed" of a vitest JSON report. A step that failed without a failing test counts as one.
import { readFileSync } from 'node:fs';

const [file, failedSteps] = process.argv.slice(2);
const report = (() => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
})();
const brokenFiles = report.testResults.filter(
  (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
);
const passed = report.numPassedTests;
const failedTests = report.numFailedTests + brokenFiles.length;
const failed = failedTests > 0 ? failedTests : Number(failedSteps);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
