/** How sentences end in a language. */
export interface SentenceLanguage {
  /**
   * What has to stand before a full stop that ends a sentence for sure: a word of so many letters at least, a word with one of these endings,
   * or anything, where the full stop has no other use.
   */
  readonly surely: number | RegExp | 'always';
  /** Whether a full stop makes a number an ordinal: “im 21. Jahrhundert”. */
  readonly ordinals?: true;
  /** Abbreviations that are no shorter than the words that end a sentence. */
  readonly abbreviations?: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * From so many letters on, hardly any word is an abbreviation. A sentence that ends in a shorter one is not seen, which is the lesser harm:
 * nobody can do anything about a finding that is wrong.
 */
const long = 6;

const withOrdinals: SentenceLanguage = { surely: long, ordinals: true };

/** The languages whose sentences are known, by the first part of their tag. */
export const sentenceLanguages: ReadonlyMap<string, SentenceLanguage> = new Map<string, SentenceLanguage>([
  [
    'en',
    {
      surely: 3,
      abbreviations: set(
        'abbr adm admin adv anon app approx appt apr apt apts arch art assn assoc asst attn aug ave avg biol bldg blvd bros bull cap capt cert chap chem cmdr col comm comp conf cont contd coop corp dec def deg dep dept depts des det dir dist div doc drs econ edn eds educ eng engr eqn esp esq est etc excl exec feb fig figs fri gen geog gov govt hist hon hosp illus inc incl info inst instr int intl intro jan jnr jour lat lbs lieut lit ltd mag maj mar math max mech med messrs mfg mgmt mgr min misc mon mrs mss nat natl neg nos nov obs oct org orig par para pers pharm phil phys pos poss pref prep pres prev prob prof profs prop prov pseud psych pub publ qty rec ref refs reg rep repr res resp rev revd sat sci sec secs sect sen sep sept ser sgt soc spec std subj sun supp suppl supt surg syn tech tel temp theol thu thurs trans transl treas tue tues univ usu var viz vol vols wed wks yrs',
      ),
    },
  ],
  [
    'de',
    {
      surely: long,
      ordinals: true,
      abbreviations: set(
        'abschn ausschl durchschn einschl entspr griech insbes internat jahrh österr schweiz versch veröff wahrsch wissensch zeitschr',
      ),
    },
  ],
  ['fr', { surely: long, abbreviations: set('arrond introd messrs paragr suppl') }],
  ['es', { surely: long, abbreviations: set('licdos magfco profas') }],
  ['it', { surely: long, abbreviations: set('chiarmo gentmo illustr pregmo spettle') }],
  ['pt', { surely: long, abbreviations: set('depart profas') }],
  ['nl', { surely: long, abbreviations: set('bijvoorb hoofdst') }],
  ['da', withOrdinals],
  ['nb', withOrdinals],
  ['nn', withOrdinals],
  ['no', withOrdinals],
  ['sv', withOrdinals],
  ['fi', withOrdinals],
  ['pl', { ...withOrdinals, abbreviations: set('najczęśc') }],
  ['cs', withOrdinals],
  ['sk', withOrdinals],
  ['hu', withOrdinals],
  ['tr', withOrdinals],
  ['ru', { surely: long, abbreviations: set('включ междунар наприм соврем соответств') }],
  ['ja', { surely: 'always' }],
  ['zh', { surely: 'always' }],
  ['ko', { surely: /[다요까죠]$/u }],
]);
