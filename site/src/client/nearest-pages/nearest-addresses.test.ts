import { expect, test } from 'vitest';
import { nearestPages } from './nearest-addresses.ts';

const pages = [
  ['competences/risk-and-issue-management/', 'Risk and issue management'],
  ['competences/change-control/', 'Change control'],
  ['roles/pmo-officer/', 'PMO officer'],
  ['roles/pmo-analyst/', 'PMO analyst'],
  ['competences/q/', 'Stall service'],
] as const;

test.each([
  ['roles/pmo-oficer/', ['PMO officer']],
  ['roles/pmo-ofifcer', ['PMO officer']],
  ['roles/PMO Officer.html', ['PMO officer']],
  ['competences/issue-and-risk-management/', ['Risk and issue management']],
  ['competences/pmo-analyst/index.html', ['PMO analyst']],
  ['stall-service', ['Stall service']],
  ['competences/bread/', []],
  ['', []],
  ['/', []],
])('%s is near %j', (path, expected) => {
  expect(nearestPages(path, pages).map(([, name]) => name)).toEqual(expected);
});
