// Counts what Vitest's JSON report says, for `run`: prints "<passed> <failed>", and each failure on standard error.
//   node count-tests.mjs NAME STATUS REPORT
// A file that could not be loaded, a run without a report and one that failed outside its tests are failures too. So is a
// test that was left out, unless it reads real data and there are none (HUB_REAL_DATA is not set).
import { readFileSync } from 'node:fs';

const [name, status, report] = process.argv.slice(2);
const realDataAreAbsent = !process.env.HUB_REAL_DATA;
const failures = [];
let passed = 0;

function countFile({ name: path, status: fileStatus, message, assertionResults }) {
  const failedBefore = failures.length;
  for (const test of assertionResults) {
    const title = `${path.replace(`${process.cwd()}/`, '')}: ${test.fullName}`;
    if (test.status === 'passed') passed += 1;
    else if (test.status === 'failed') failures.push(title);
    else if (realDataAreAbsent && /real data/i.test(title))
      console.error(`NOT RUN: ${title}: there are no real data here`);
    else failures.push(`NOT RUN: ${title}: it was left out`);
  }
  if (fileStatus === 'failed' && failures.length === failedBefore) failures.push(`${path}: ${message}`);
}

try {
  JSON.parse(readFileSync(report, 'utf8')).testResults.forEach(countFile);
  if (passed + failures.length === 0) failures.push(`NOT RUN: ${name}: it has no test`);
} catch (error) {
  failures.push(`NOT RUN: ${name}: it left no report (${error.message})`);
}
if (status !== '0' && failures.length === 0) failures.push(`${name} ended with status ${status}`);

for (const failure of failures) console.error(`FAILED  ${failure}`);
console.log(passed, failures.length);
