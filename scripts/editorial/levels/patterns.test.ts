import { describe, expect, test } from 'vitest';
import { patterns, signsOf } from './patterns.ts';

/** For each pattern ten texts that have it, and ten of the same level that do not. */
const examples: Readonly<Record<string, { readonly hits: readonly string[]; readonly misses: readonly string[] }>> = {
  'broken-first': {
    hits: [
      'Leads the office back to work after a scandal, with rules that staff wrote themselves.',
      'Rebuilds the plan of a programme that three managers have left.',
      'Wins back the trust of heads of department.',
      'Brings order into archives after a merger.',
      'Restores one list of risks from five that contradict each other.',
      'Takes over contracts that have broken down and finds a way to end them.',
      'Replaces forms that nobody reads by a talk of ten minutes.',
      'Turns round a portfolio whose returns have fallen for years.',
      'Finds new money when a main funder pulls out.',
      'Regains control of scope in programmes without limits.',
    ],
    misses: [
      'Plans engagement for changes that reach most of the organisation, and can show which plans were altered as a result.',
      'Sets the rule for when a forecast from a model may be shown.',
      'Designs the services of several PMOs together, so that none repeats what another does.',
      'Shows executives each year what every service cost and who used it.',
      'Agrees with all heads of department when a role may be lent to another programme.',
      'Teaches experienced planners to forecast work that has no fixed sequence.',
      'Prepares people who go on to lead offices of their own.',
      'Writes the standard for cost reports that suppliers and departments both use.',
      'Keeps three criteria where there were thirty, and explains the ranking in public.',
      'Is asked by other organisations to review their portfolio, and publishes the method.',
    ],
  },
  'colleagues-after': {
    hits: [
      'Traces an overrun to its cause. Reads colleagues’ requests first.',
      'Settles claims, and lets a colleague lead the next one.',
      'Holds a review to its criteria. Has a newer reviewer write the verdict first.',
      'Merges two registers, and teaches newcomers to the office how.',
      'Fits three plans into one, and goes through colleagues’ figures.',
      'Plans the cut-over, and advises less experienced planners on theirs.',
      'Negotiates the release of funds. Plays the treasurer when colleagues rehearse.',
      'Runs a divided workshop, and watches newer facilitators lead theirs.',
      'Joins schedules after asking other planners for their sources.',
      'Closes boards that decide the same matter. Checks a colleague’s first mandate.',
    ],
    misses: [
      'Gives the board a range for the final cost, and names the figure that would narrow it most.',
      'Keeps two suppliers delivering while notice runs.',
      'Answers a losing bidder’s complaint from the evaluation record.',
      'States how far an opinion can be relied on, and leaves it unchanged under pressure.',
      'Moves a decision point when the facts that it needs will come later.',
      'Adds up small changes, so that a board sees how far scope has drifted.',
      'Tells each party which causes are theirs.',
      'Brings users on several sites to one agreed set.',
      'Shows in one chart which delay would stop the most work.',
      'Keeps to a legal hold when asked to delete.',
    ],
  },
  'what-each-hides': {
    hits: [
      'Compares three forecasts and says what each would hide.',
      'Sets a vote beside a panel, and shows whose need would be lost.',
      'Weighs two models and says whom each favours.',
      'Shows what a price, a score and a list would hide.',
      'Compares three funding rules, and names the year in which each would come to grief.',
      'Predicts how a ruling and a delay would each end.',
      'Says which would hold if the giver gains nothing.',
      'Lists the ways of filing, with the drawback of each.',
      'Discusses both rules, and who stays outside under each of them.',
      'Shows what the two tables each leave out.',
    ],
    misses: [
      'Estimates the range of the final cost from six reports that count commitments differently.',
      'Finds the reason why two registers rank the same risk differently.',
      'Designs the set of measures for a programme with partners, and defends it.',
      'Diagnoses from a plan alone where work will wait.',
      'Decides whether a late change should go to the board, and gives the reasons.',
      'Works out how much notice a department needs before a cut-over.',
      'Redesigns a life cycle for teams that release every fortnight under a yearly budget.',
      'Argues for stopping a project whose sponsor has left, and for going on.',
      'Explains what has to be true before one auditor can rely on the work of another.',
      'Chooses a scale of maturity for divisions of different size, and defends the choice.',
    ],
  },
  'testimony-last': {
    hits: [
      '- What a chair says about the minutes.',
      '- A team leader’s account of how progress is asked for.',
      '- The view of a risk owner on the last workshop.',
      '- The words of someone who was challenged.',
      '- What a tester said about whether the wording could be tested.',
      '- A line from a receiver who was warned early.',
      '- Feedback from three users of the report.',
      '- What the finance partner thinks of the forecast.',
      '- An account by a customer of the office.',
      '- A sponsor’s opinion of the review.',
    ],
    misses: [
      '- A register with three entries that were closed, and the reasons.',
      '- A plan before and after the change, with the dates that moved.',
      '- An improvement that was not taken up, and what followed from it.',
      '- The minutes of one difficult meeting.',
      '- A change that was declined, with the reasons as they were given.',
      '- Ten durations taken at random, with their sources.',
      '- A dashboard and the decision that it led to.',
      '- A calculation that somebody else could repeat.',
      '- Two versions of a page from the handbook, and what the trial between them showed.',
      '- A record of one afternoon’s workshop, sent round the next day.',
    ],
  },
};

describe.each(patterns)('the pattern $id', (pattern) => {
  const { hits = [], misses = [] } = examples[pattern.id] ?? {};

  test('has ten examples of each sort', () => {
    expect([new Set(hits).size, new Set(misses).size]).toEqual([10, 10]);
  });

  test.each(hits)('is in “%s”', (text) => {
    expect(signsOf(pattern, text)).not.toEqual([]);
  });

  test.each(misses)('is not in “%s”', (text) => {
    expect(signsOf(pattern, text)).toEqual([]);
  });
});
