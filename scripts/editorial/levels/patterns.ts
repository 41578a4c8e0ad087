import { phrasesIn, type Phrase } from './phrases.ts';

/** A shape that many texts of one level have in common, so that they read as if filled into a form. */
export interface Pattern {
  readonly id: string;
  /** What the editors want fewer of, in words. */
  readonly title: string;
  /** The texts that are looked at: those of a level, or the last item of a list of evidence. */
  readonly of: { readonly dimension: string; readonly level: number } | 'last evidence';
  /** How many may have it. */
  readonly most: number;
  /** Any of these gives the pattern away. */
  readonly phrases: readonly Phrase[];
}

/** What the texts of our own framework are counted for. */
export const patterns: readonly Pattern[] = [
  {
    id: 'broken-first',
    title: 'Application 5 presupposes something broken',
    of: { dimension: 'application', level: 5 },
    most: 8,
    phrases: [
      'collapse*',
      'scandal*',
      'merger',
      'crisis',
      'crises',
      'breach*',
      'breakdown*',
      'break|breaks|broke|broken down',
      'broken',
      'fail|fails|failed|failing|failure|failures',
      'given up',
      'pulls|pulled out',
      'struck down',
      'lost their|its|trust',
      'has|have lost',
      'stopped using|answering|believing|trusting|reading|coming',
      'nobody|no-one believes|follows|reads|acts|uses|trusts|could|can|has|owns',
      'denied',
      'disowned',
      'untested',
      'meaningless',
      'rebuild*',
      'rebuilt',
      'rescue*',
      'restore*',
      'regain*',
      'repairs',
      'wins|won|win back',
      'turns|turned round',
      'saves what',
      'again where',
      'working again',
      'reopen*',
      'keeps|keep lapsing',
      'contradicted each other',
      'no way back',
      'learned to get round',
      'have slipped',
      'must be closed down',
      'left within weeks',
      'gone to lawyers',
      'forced on',
      'stopped programmes',
      'many years of',
      'of many years',
      'leak',
      'most of their members have left',
      'in trouble',
      'out of control',
    ],
  },
  {
    id: 'colleagues-after',
    title: 'Application 4 ends with colleagues',
    of: { dimension: 'application', level: 4 },
    most: 8,
    phrases: ['colleague*', 'newer', 'less experienced', 'other planners', 'other facilitators', 'newcomers', 'heads of smaller'],
  },
  {
    id: 'what-each-hides',
    title: 'Knowledge 4 says what each option would hide, lose, break or favour',
    of: { dimension: 'knowledge', level: 4 },
    most: 8,
    phrases: [
      'each would|could|will',
      'would each',
      'which would',
      'would be|go|stay excluded|lost|unheard',
      'would hide|lose|miss|break|favour|mislead|fail',
      'is favoured|lost by|when',
      'favoured by each',
      'each leave|leaves|hide|hides|lose|loses|favour|favours|leave',
      'whom each',
      'of the three would',
      'lost each',
      'under each',
      'drawback of each',
      'in each',
      'get through if',
    ],
  },
  {
    id: 'testimony-last',
    title: 'Evidence ends with what somebody says',
    of: 'last evidence',
    most: 15,
    phrases: [
      'account of|by',
      'view of|from|on',
      'say|says|said about|has|have|how|in|is|it|of|on|that|they|to|what|when|whether|why',
      'words of|on',
      'own words',
      'thinks|think of|about',
      'line|sentence from',
      'feedback from|of',
      'opinion of|from',
      'statement by|from',
      'described by|in',
      'testimony',
      'testimonial',
    ],
  },
];

/** Whether a text has a pattern: the phrases that give it away, or none. */
export function signsOf(pattern: Pattern, text: string): readonly Phrase[] {
  return phrasesIn(text, pattern.phrases);
}
