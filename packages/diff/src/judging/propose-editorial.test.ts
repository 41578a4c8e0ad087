import { expect, test } from 'vitest';
import { proposeEditorial } from './propose-editorial.ts';

test.each([
  ['a misspelling', 'Knows who recieves the report.', 'Knows who receives the report.', true],
  ['punctuation', 'Plans, checks and reports.', 'Plans; checks and reports.', true],
  ['emphasis and a capital letter', 'Keeps a *log*.', 'Keeps a Log.', true],
  ['a small word', 'Reports to the board on a risk.', 'Reports to the board on the risk.', true],
  ['a normative word', 'The host must greet guests.', 'The host may greet guests.', false],
  ['a negation', 'Decides without the board.', 'Decides with the board.', false],
  ['“not” put in', 'Guests do wait.', 'Guests do not wait.', false],
  ['a short word that becomes a long one by a letter', 'Prepares the tea.', 'Prepares the team.', false],
  ['a number', 'Names 3 sorts of tea.', 'Names 4 sorts of tea.', false],
  ['a number in words', 'Names three sorts of tea.', 'Names four sorts of tea.', false],
  ['a verb that tells levels apart', 'Explains the plan.', 'Applies the plan.', false],
  [
    'one noun among many words',
    `Keeps the register of risks ${'and writes '.repeat(40)}`,
    `Keeps the register of issues ${'and writes '.repeat(40)}`,
    false,
  ],
  ['the same words in another order', 'The host serves the guest.', 'The guest serves the host.', false],
  ['a new text', '', 'Has heard of it.', false],
  ['a text that is gone', 'Has heard of it.', '', false],
])('%s', (_title, before, after, editorial) => {
  const proposal = proposeEditorial(before, after);
  expect(proposal.editorial).toBe(editorial);
  expect(proposal.because).toMatch(/^[A-Z].*\.$/u);
});
