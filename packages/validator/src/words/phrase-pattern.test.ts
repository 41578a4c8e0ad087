import { expect, test } from 'vitest';
import { phrasePattern } from './phrase-pattern.ts';

test.each([
  [['risk'], 'Risk: a risk, risks, risk-averse, asterisk.', ['Risk', 'risk']],
  [['stage', 'stage gate', 'gate'], 'A stage  Gate, a stage, a gate, a stage\ngate.', ['stage  Gate', 'stage', 'gate', 'stage\ngate']],
  [['PMO', 'PMOs'], 'PMOs and a pmo.', ['PMOs', 'pmo']],
  [['C++', 'gate (of a stage)'], 'C++ has no gate (of a stage).', ['C++', 'gate (of a stage)']],
  [['straße', 'été'], 'Straße, ÉTÉ, strasse', ['Straße', 'ÉTÉ']],
  [['', ' '], 'nothing', []],
  [[], 'nothing', []],
])('%j in “%s”', (phrases, text, found) => {
  expect([...text.matchAll(phrasePattern(phrases))].map(([words]) => words)).toEqual(found);
});
