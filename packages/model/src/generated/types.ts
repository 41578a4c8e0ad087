// Generated from schema/ by "npm run generate"; edit the schema instead.

/** One typed link to an entry of another framework. */
export interface Alignment {
  /** Id of a framework that the manifest names under alignedWith. */
  readonly framework: string;
  /** How the other framework numbers or names its entry. */
  readonly code: string;
  /** How near the two are, seen from this entry: exact and close are alike, broad means that the other is wider, narrow that it is narrower, related that they touch. */
  readonly relation: 'exact' | 'close' | 'broad' | 'narrow' | 'related';
  readonly [key: `x-${string}`]: unknown;
}

/** Answers about one entry. */
export interface AnsweredEntry {
  /** Id of the entry. */
  readonly id: string;
  /** Whether the reader has read it; without the key, yes if anything is said of it. */
  readonly read?: boolean;
  /** How the reader ordered the texts of levels without seeing their names. */
  readonly orders?: readonly CardOrder[];
  /** What the reader says of the texts of levels. */
  readonly levels?: readonly JudgedLevel[];
  /** What the reader writes about it. */
  readonly comments?: readonly RoundComment[];
  readonly [key: `x-${string}`]: unknown;
}

/** Entries that were approved on one day by the same reviewers. */
export interface Approval {
  /** The day of the approval. */
  readonly date: string;
  /** The names of the reviewers, as they gave them. */
  readonly by: readonly string[];
  /** Ids of the roles that were approved. */
  readonly roles?: readonly string[];
  /** Ids of the competences that were approved. */
  readonly competences?: readonly string[];
  /** Ids of the groups that were approved, without what they hold. */
  readonly groups?: readonly string[];
  /** Why before the round was over. */
  readonly because?: string;
  /** How many readers’ answers it rests on, named or not. */
  readonly readers?: number;
  /** Why although something is missing that the round asked for. */
  readonly although?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** An answer that has no place in the version at hand, kept as it was. */
export interface ArchivedAnswer {
  /** Id that the competence had. */
  readonly competence: string;
  /** The title that it had. */
  readonly title?: string;
  /** The version that was answered. */
  readonly version: string;
  /** What became of the competence. */
  readonly because: 'gone' | 'split' | 'merged' | 'scale';
  /** Ids of the competences that took its place. */
  readonly into?: readonly string[];
  /** Whose second opinion it belongs to; absent for the person’s own. */
  readonly rater?: string;
  /** What a person says of themselves, or of somebody else, in one competence. */
  readonly answer?: AssessmentAnswer;
  readonly [key: `x-${string}`]: unknown;
}

/** What the round needs of its readers beside their comments. */
export interface Asks {
  /** How many readers each entry takes. */
  readonly readers?: number;
  /** Sectors that should be among the readers of each entry. */
  readonly sectors?: readonly string[];
  /** Whether readers put the levels of each competence into order, from their texts without their names. */
  readonly orders?: boolean;
  /** Whether readers say at which level they expect what a role requires, before they see ours. */
  readonly ratings?: boolean;
  readonly [key: `x-${string}`]: unknown;
}

/** The framework that was answered, and in which state. */
export interface AssessedFramework {
  /** Id of the framework. */
  readonly id: string;
  /** The name of the framework on the web. */
  readonly iri: string;
  /** The version that was answered; of a draft the one that it will be. */
  readonly version: string;
  /** What tells this state of the competences, scales and roles from others: a draft has no other name. */
  readonly digest?: string;
  /** Whether it was a draft that no release fixes. */
  readonly draft?: boolean;
  readonly [key: `x-${string}`]: unknown;
}

/** Whom it is about, as far as they wish to say. */
export interface AssessedPerson {
  /** A name, a first letter or any word that the person is known by; none is needed. */
  readonly label?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** Where a person stands, by their own account: answers to the competences of a framework, evidence, reflections, a plan, and what others think. The person keeps the file; nothing in it has to name them, and nothing names their device. */
export interface Assessment {
  /** The number of this form. */
  readonly format: 1;
  /** What this file is. */
  readonly kind: "assessment";
  /** The framework that was answered, and in which state. */
  readonly framework: AssessedFramework;
  /** The day on which the file was begun. */
  readonly made?: string;
  /** The day of the last change. */
  readonly changed?: string;
  /** Whom it is about, as far as they wish to say. */
  readonly person?: AssessedPerson;
  /** The role that the person holds themselves against. */
  readonly target?: TargetRole;
  /** From the id of a choice to the competences that the person chose. */
  readonly electives?: Readonly<Record<string, readonly string[]>>;
  /** From competence id to the answer. */
  readonly answers: Readonly<Record<string, AssessmentAnswer>>;
  /** A journal about what has no levels. */
  readonly reflections?: readonly Reflection[];
  /** What the person means to do, in their order. */
  readonly plan?: readonly Goal[];
  /** How others see the person. */
  readonly opinions?: readonly SecondOpinion[];
  /** What was chosen under earlier versions, the oldest first. */
  readonly history?: readonly EarlierState[];
  /** Answers to what the framework no longer has. */
  readonly archive?: readonly ArchivedAnswer[];
  readonly [key: `x-${string}`]: unknown;
}

/** What a person says of themselves, or of somebody else, in one competence. */
export interface AssessmentAnswer {
  /** From dimension id to what was chosen there. */
  readonly levels?: Readonly<Record<string, number | 'none' | 'unsure' | 'not-relevant'>>;
  /** Why it is not relevant. */
  readonly because?: string;
  /** What shows it. */
  readonly evidence?: readonly AssessmentEvidence[];
  /** What else the person writes for themselves. */
  readonly note?: string;
  /** The day on which it was answered. */
  readonly date?: string;
  /** Wordings that changed since it was answered. */
  readonly lookAgain?: readonly ChangedWording[];
  readonly [key: `x-${string}`]: unknown;
}

/** One thing that shows what a person can do. */
export interface AssessmentEvidence {
  /** What it is, as plain text. */
  readonly text: string;
  /** The day on which it was. */
  readonly date?: string;
  /** Where it can be seen. */
  readonly url?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** Where the part stands on the scale of the whole: at a level, in a dimension, or both. */
export interface At {
  /** The value of a level of the scale of the whole. */
  readonly level?: number;
  /** Id of a dimension of the scale of the whole. */
  readonly dimension?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** The whole framework as one canonical JSON document: keys sorted by code unit, two spaces of indent, line feeds, UTF-8. The same content gives the same bytes. */
export interface Bundle {
  /** The version of this format, the lowest that holds the content. Readers of a format read all earlier ones. */
  readonly format: 1 | 2;
  /** A version of the content (Semantic Versioning 2.0.0). */
  readonly version: string;
  /** Whether it is the draft: not released, it can change from day to day, and what it holds may have mistakes. No release has it. */
  readonly draft?: true;
  /** The day of the release; absent from what is not released. */
  readonly date?: string;
  /** The manifest with its introduction. */
  readonly manifest: Manifest;
  /** The scales by id. */
  readonly scales: Readonly<Record<string, Scale>>;
  /** The groups by id. */
  readonly groups: Readonly<Record<string, Group>>;
  /** The families by id. */
  readonly families: Readonly<Record<string, Family>>;
  /** The competences by id. */
  readonly competences: Readonly<Record<string, Competence>>;
  /** The role profiles by id. */
  readonly roles: Readonly<Record<string, Role>>;
  /** The qualifications by id. */
  readonly qualifications: Readonly<Record<string, Qualification>>;
  /** The resources by id; absent where there are none. */
  readonly resources?: Readonly<Record<string, Resource>>;
  /** The terms of the glossary by id. */
  readonly terms: Readonly<Record<string, Term>>;
  /** Every role after inheritance, for all contexts, by id. */
  readonly resolved: Readonly<Record<string, ResolvedRole>>;
  /** From language to entry id to translation; the manifest stands under its own id. */
  readonly translations: Readonly<Record<string, Readonly<Record<string, Translation>>>>;
  /** From entry id to the digest of its canonical JSON; the manifest stands under its own id. */
  readonly digests: Readonly<Record<string, string>>;
}

/** The order of the levels of one dimension. */
export interface CardOrder {
  /** Id of a dimension of the scale. */
  readonly dimension: string;
  /** The levels from the lowest up as the reader put them: each by the letter of its card, or by its value. */
  readonly order: readonly (string | number)[];
  readonly [key: `x-${string}`]: unknown;
}

/** One change of meaning. */
export interface Change {
  /** Id of the change kind. */
  readonly kind: string;
  /** What the change requires at 1.0.0 and above, editorial judgement included. */
  readonly bump: 'none' | 'patch' | 'minor' | 'major' | 'forbidden';
  /** Whom it touches, first whom it touches most: links to ids, programs that read the bundle, claims of people and courses assessed, tailorings built on the framework, readers. */
  readonly affects: readonly ('links' | 'programs' | 'claims' | 'tailorings' | 'readers')[];
  /** The entry as it is after, or as it was where it is gone. */
  readonly entry: ChangedEntry;
  /** Its id before, where that differs. */
  readonly formerId?: string;
  /** The language, where a translation of the entry changed. */
  readonly language?: string;
  /** Ids of the roles that inherit the change and do not report it themselves. */
  readonly heirs?: readonly string[];
  /** The change in one sentence. */
  readonly message: string;
  /** Stays the same while the change stays the same, wherever its lines stand. */
  readonly fingerprint: string;
  /** The value before; absent where there was none. */
  readonly before?: unknown;
  /** The value after; absent where there is none. */
  readonly after?: unknown;
  /** Where it stands on each side. */
  readonly places: Places;
  /** Of prose only: the differences word by word. */
  readonly words?: readonly WordRun[];
  /** Of prose only: whether someone judged the change editorial. Where nobody did, the bump of its kind stands. */
  readonly prose?: 'minor' | 'editorial';
  /** What similarity and normative words suggest about a change of prose; it is never applied. */
  readonly proposal?: Proposal;
}

/** The entry as it is after, or as it was where it is gone. */
export interface ChangedEntry {
  /** The type of the entry. */
  readonly type: string;
  /** Its id. */
  readonly id: string;
  /** What people read as its name. */
  readonly title: string;
}

/** A wording that is not what it was when it was read. */
export interface ChangedWording {
  /** The version that has the new wording. */
  readonly since: string;
  /** Id of the dimension, where it is about a level. */
  readonly dimension?: string;
  /** The level that it is about, as it is counted now. */
  readonly level?: number;
  /** The wording that was read. */
  readonly before?: string;
  /** The wording that stands there now. */
  readonly after?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** One source of facts. */
export interface CitedSource {
  /** An address on the web that begins with https:// or http://. */
  readonly url: string;
  /** What the source is called. */
  readonly title?: string;
  /** The day on which the source was last read. Without it, what is taken from there is still to be verified. */
  readonly checked?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** The answer to one question. */
export interface ClosingAnswer {
  /** Id of the question. */
  readonly id: string;
  /** What the reader answers. */
  readonly answer: string;
  readonly [key: `x-${string}`]: unknown;
}

/** One ability, with a definition and, where its kind has a scale, descriptors per level. */
export interface Competence {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read. Optional for kinds without a scale: there the definition is the label. */
  readonly title?: string;
  /** Id of the kind of competence, as the manifest defines it. */
  readonly kind: string;
  /** Id of the scale that rates this competence instead of the one of its kind. */
  readonly scale?: string;
  /** Id of the group that it belongs to. */
  readonly group?: string;
  /** Id of the competence of which this is an indicator, element, activity or question. */
  readonly partOf?: string;
  /** Where the part stands on the scale of the whole: at a level, in a dimension, or both. */
  readonly at?: At;
  /** Place among its neighbours: lower comes first. Entries without one follow, by code, then by title. */
  readonly order?: number;
  /** The life of an entry. A draft is not released; proposed text is released, marked, and promises nothing; a deprecated entry names what replaces it or says why nothing does. Without a status an entry is active. */
  readonly status?: 'draft' | 'proposed' | 'active' | 'deprecated';
  /** A short mark for people to cite. Never a reference; quoted, so that 02 stays 02. */
  readonly code?: string;
  /** Other names that people use or search for. */
  readonly aliases?: readonly string[];
  /** Words to find entries by, in no order. The same words stand in many entries; names that people know one entry by are aliases. */
  readonly tags?: readonly string[];
  /** Ids of competences that one has to have first. */
  readonly buildsOn?: readonly string[];
  /** Ids of competences that a reader may want next. */
  readonly related?: readonly string[];
  /** Earlier ids of this entry. The oldest of them keeps naming it in identifiers. */
  readonly formerly?: readonly string[];
  /** Ids of what takes the place of a deprecated entry; several where it was split. */
  readonly replacedBy?: readonly string[];
  /** With status deprecated: why nothing replaces the entry, or why it went. */
  readonly because?: string;
  /** Typed links from this entry to entries of other frameworks. */
  readonly alignments?: readonly Alignment[];
  /** What the entry is called in systems that it was imported from. */
  readonly identifiers?: readonly Identifier[];
  /** Where the facts come from and when someone last looked. */
  readonly sources?: readonly CitedSource[];
  /** What the competence is, in one sentence: the first paragraph of the body. */
  readonly definition: string;
  /** Longer explanation after the definition. */
  readonly text?: string;
  /** Text per level: from dimension id to level value to prose. */
  readonly descriptors?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the entry says at its levels under the headings that the manifest declares with at: level: from dimension id to level value to section id to prose. */
  readonly levelSections?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  /** What the entry says under the headings that the manifest declares: from section id to prose. */
  readonly sections?: Readonly<Record<string, string>>;
  readonly [key: `x-${string}`]: unknown;
}

/** Where people write to: an address for mail, a form on the web, or both. */
export interface Contact {
  /** An address for mail. */
  readonly mail?: string;
  /** The address of a form on the web. */
  readonly form?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** One context. */
export interface Context {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  readonly [key: `x-${string}`]: unknown;
}

/** The rating that something helps to reach in a competence, and how sure that is. */
export interface Cover {
  /** From dimension to level. On a scale with one dimension the bare level will do. */
  readonly rating: number | Readonly<Record<string, number>>;
  /** How sure it is: stated by who offers it, judged by who knows it, or assumed from a description. */
  readonly certainty: 'stated' | 'judged' | 'assumed';
  readonly [key: `x-${string}`]: unknown;
}

/** One mistake: what is wrong, where, why, and what to do. */
export interface Diagnostic {
  /** Permanent id of the rule that found it. */
  readonly rule: string;
  /** An error makes content unusable; a warning makes readers suffer. */
  readonly severity: 'error' | 'warning';
  /** What is wrong: what was found and what was expected. */
  readonly message: string;
  /** Why it is a mistake. */
  readonly note?: string;
  /** What to do. */
  readonly help?: string;
  /** Path of the file, with forward slashes. */
  readonly file: string;
  /** Where it is; absent where the file as a whole is meant. */
  readonly range?: Range;
  /** What would have been right there, the most likely first. */
  readonly expected?: readonly string[];
  /** Other places that explain the mistake. */
  readonly related?: readonly RelatedPlace[];
  /** A way to mend it, where one is known. */
  readonly fix?: Fix;
  /** The page about the rule. */
  readonly url?: string;
}

/** What validate --format json prints: all mistakes of all files, sorted by file and place. */
export interface Diagnostics {
  /** How much was found. */
  readonly summary: Summary;
  /** The mistakes. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What diff --format json prints: everything that changed between two frameworks, by meaning, the biggest changes first. */
export interface Difference {
  /** The older side, in words. */
  readonly from: string;
  /** The newer side, in words. */
  readonly to: string;
  /** The biggest bump of the changes; none where there are none. */
  readonly required: 'none' | 'patch' | 'minor' | 'major' | 'forbidden';
  /** The bump to declare, which is smaller below 1.0.0. */
  readonly declared: 'none' | 'patch' | 'minor' | 'major' | 'forbidden';
  /** The changes, sorted by bump, type and id of the entry, kind and place. */
  readonly changes: readonly Change[];
}

/** One thing that is rated. */
export interface Dimension {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** Id of a dimension above whose level this one is never rated. */
  readonly atMost?: string;
  /** Titles of levels that hold in this dimension only. A level that is not named here has its own title. */
  readonly levels?: readonly LevelOfADimension[];
  readonly [key: `x-${string}`]: unknown;
}

/** What was chosen under an earlier version of the framework. */
export interface EarlierState {
  /** The version that was answered. */
  readonly version: string;
  /** The day of the last change then. */
  readonly changed?: string;
  /** From competence id to what was chosen. */
  readonly levels?: Readonly<Record<string, Readonly<Record<string, number | 'none' | 'unsure' | 'not-relevant'>>>>;
  /** The role that the person holds themselves against. */
  readonly target?: TargetRole;
  /** From the id of a choice to the competences that the person chose. */
  readonly electives?: Readonly<Record<string, readonly string[]>>;
  readonly [key: `x-${string}`]: unknown;
}

/** Replace a range of a file by a text. */
export interface Edit {
  /** The file that is edited, where it is not the one with the mistake. */
  readonly file?: string;
  /** What is replaced; an empty range inserts. */
  readonly range: Range;
  /** What stands there afterwards. */
  readonly text: string;
}

/** A group of further requirements of which at least N must be met. */
export interface Elective {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** How many of the requirements must be met. */
  readonly atLeast: number;
  /** Ids of those among them that must be met in any case. */
  readonly including?: readonly string[];
  /** The requirements to choose from: from competence id to requirement. */
  readonly of: Readonly<Record<string, Requirement | readonly Requirement[]>>;
  readonly [key: `x-${string}`]: unknown;
}

/** At which level a reader expects a competence of a role. */
export interface ExpectedRating {
  /** Id of the role. */
  readonly role: string;
  /** Id of the competence. */
  readonly competence: string;
  /** A level, or the level of each dimension by its id. Without it the reader expects none. */
  readonly rating?: number | Readonly<Record<string, number>>;
  readonly [key: `x-${string}`]: unknown;
}

/** A set of roles. Families nest through parent. */
export interface Family {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** Id of the family that this one belongs to. */
  readonly parent?: string;
  /** Place among its neighbours: lower comes first. Entries without one follow, by code, then by title. */
  readonly order?: number;
  /** The life of an entry. A draft is not released; proposed text is released, marked, and promises nothing; a deprecated entry names what replaces it or says why nothing does. Without a status an entry is active. */
  readonly status?: 'draft' | 'proposed' | 'active' | 'deprecated';
  /** Earlier ids of this entry. The oldest of them keeps naming it in identifiers. */
  readonly formerly?: readonly string[];
  /** Ids of what takes the place of a deprecated entry; several where it was split. */
  readonly replacedBy?: readonly string[];
  /** With status deprecated: why nothing replaces the entry, or why it went. */
  readonly because?: string;
  /** Other names that people use or search for. */
  readonly aliases?: readonly string[];
  /** What the entry is called in systems that it was imported from. */
  readonly identifiers?: readonly Identifier[];
  /** The prose of the entry that stands before its first section. */
  readonly text?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** Edits that mend the mistake. */
export interface Fix {
  /** What the fix does. */
  readonly title: string;
  /** Whether it can be applied without a person looking at it. */
  readonly safe: boolean;
  /** The edits; they do not overlap. */
  readonly edits: readonly Edit[];
}

/** One step of a development plan. */
export interface Goal {
  /** Id of the competence to grow in. */
  readonly competence?: string;
  /** Id of the dimension. */
  readonly dimension?: string;
  /** The level to reach. */
  readonly level?: number;
  /** What the person will do. */
  readonly action?: string;
  /** The day by which it is meant to be done. */
  readonly by?: string;
  /** What will show that it is reached. */
  readonly shownBy?: string;
  /** Who can help. */
  readonly ask?: string;
  /** The day on which it was done; absent until then. */
  readonly done?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** A set of competences. Groups nest through parent. */
export interface Group {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** Id of the group that this one belongs to. */
  readonly parent?: string;
  /** Place among its neighbours: lower comes first. Entries without one follow, by code, then by title. */
  readonly order?: number;
  /** The life of an entry. A draft is not released; proposed text is released, marked, and promises nothing; a deprecated entry names what replaces it or says why nothing does. Without a status an entry is active. */
  readonly status?: 'draft' | 'proposed' | 'active' | 'deprecated';
  /** Earlier ids of this entry. The oldest of them keeps naming it in identifiers. */
  readonly formerly?: readonly string[];
  /** Ids of what takes the place of a deprecated entry; several where it was split. */
  readonly replacedBy?: readonly string[];
  /** With status deprecated: why nothing replaces the entry, or why it went. */
  readonly because?: string;
  /** Other names that people use or search for. */
  readonly aliases?: readonly string[];
  /** What the entry is called in systems that it was imported from. */
  readonly identifiers?: readonly Identifier[];
  /** The prose of the entry that stands before its first section. */
  readonly text?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** What the entry is called in one system. */
export interface Identifier {
  /** The system, in a word or by its address; the same for all entries that came from there. */
  readonly system: string;
  /** What the entry is called there; quoted, so that it stays as it is. */
  readonly id: string;
  readonly [key: `x-${string}`]: unknown;
}

/** A reader’s judgement of the text of one level. */
export interface JudgedLevel {
  /** Id of a dimension of the scale. */
  readonly dimension: string;
  /** The value of a level. */
  readonly level: number;
  /** Whether the text fits the reader’s work, does not fit it, describes what the reader has never seen, or should be worded otherwise. */
  readonly says: 'fits' | 'does-not-fit' | 'not-seen' | 'reword';
  readonly [key: `x-${string}`]: unknown;
}

/** One sort of competence. */
export interface Kind {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** Id of the scale that rates competences of this kind. Without one they are never rated. */
  readonly scale?: string;
  /** With any, the text of the scale applies where a competence gives no descriptor. With described, levels without a descriptor do not exist for that competence. */
  readonly levels?: 'any' | 'described';
  readonly [key: `x-${string}`]: unknown;
}

/** One level. */
export interface Level {
  /** The value of a level of the scale. */
  readonly value: number;
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  readonly [key: `x-${string}`]: unknown;
}

/** One level, with its title in this dimension. */
export interface LevelOfADimension {
  /** Id of a level of the scale. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  readonly [key: `x-${string}`]: unknown;
}

/** The file framework.md: what the framework is called and the words that it defines. Its body introduces the framework. */
export interface Manifest {
  /** The version of this format that the files follow: 2 where they use what came with it, else 1. */
  readonly format: 1 | 2;
  /** Permanent name of the framework. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** The address under which every identifier is minted; it ends in a slash. */
  readonly iri: string;
  /** Where the sources are kept, for “suggest a change” and previews: the address of the repository. Where the framework doesn’t lie at its top, or its branch is not called main, the address of the framework’s folder as the forge shows it: …/tree/main/framework, on GitLab …/-/tree/main/framework, on Forgejo and Gitea …/src/branch/main/framework. Without it such links are not shown. */
  readonly repository?: string;
  /** The language in which the framework is written. */
  readonly language: string;
  /** All languages in which it is published, its own included. */
  readonly languages?: readonly string[];
  /** The licence of the content as an SPDX identifier. */
  readonly licence: string;
  /** Who publishes the framework. */
  readonly publisher: string;
  /** Where readers write to: an address for mail, a form on the web, or both. */
  readonly contact?: Contact;
  /** What the framework calls its parts, where it has words of its own. Addresses stay. */
  readonly words?: Words;
  /** Words of the site, by their names, where others are wanted than those that come with the tools, or where there are none in the language. */
  readonly interface?: Readonly<Record<string, string>>;
  /** Where the work happens. A requirement may hold in some of them only. */
  readonly contexts?: readonly Context[];
  /** The sorts of competence; a kind decides which scale rates it, if any. */
  readonly kinds: readonly Kind[];
  /** What entries may say beyond the built-in parts, in this order. */
  readonly sections?: readonly Section[];
  /** The stages of qualifications, in order. */
  readonly qualificationStages?: readonly Stage[];
  /** Other frameworks that alignments point to. */
  readonly alignedWith?: readonly OtherFramework[];
  /** Rules of the validator that this framework turns on, turns off or weighs differently, each with the reason. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** How the site looks. */
  readonly theme?: Theme;
  /** The introduction of the framework. */
  readonly text?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** A dated notice. Its file is named after the date and the id. */
export interface News {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** The day of the notice. */
  readonly date: string;
  /** The prose of the entry that stands before its first section. */
  readonly text?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** One framework of others. */
export interface OtherFramework {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** Which edition is meant; quoted. */
  readonly edition?: string;
  /** An address on the web that begins with https:// or http://. */
  readonly url?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** Anything else to publish: how the group works, background. */
export interface Page {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** Place among its neighbours: lower comes first. Entries without one follow, by code, then by title. */
  readonly order?: number;
  /** The prose of the entry that stands before its first section. */
  readonly text?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** Where something stands on one side. */
export interface PlaceOfAChange {
  /** Path of the file, or where the file would stand for what came from a bundle. */
  readonly path: string;
  /** JSON pointer into the entry, front matter and body alike; empty for the entry as a whole. */
  readonly pointer: string;
  /** The place in the text of the file, where there is text. */
  readonly range?: Range;
}

/** Where it stands on each side. */
export interface Places {
  /** Where it stood. */
  readonly before?: PlaceOfAChange;
  /** Where it stands. */
  readonly after?: PlaceOfAChange;
}

/** A place in a file (unist). */
export interface Point {
  /** Line, counted from 1. */
  readonly line: number;
  /** Column in UTF-16 code units, counted from 1. */
  readonly column: number;
  /** Offset in UTF-16 code units, counted from 0; a byte order mark does not count. */
  readonly offset: number;
}

/** What similarity and normative words suggest about a change of prose; it is never applied. */
export interface Proposal {
  /** Whether the change looks as if the words alone were mended. */
  readonly editorial: boolean;
  /** Why it looks so. */
  readonly because: string;
}

/** A certificate or course, its awarding body, and the ratings it helps to reach. */
export interface Qualification {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** Who awards it. */
  readonly body?: string;
  /** Id of the stage, as the manifest defines it. */
  readonly stage?: string;
  /** Place among its neighbours: lower comes first. Entries without one follow, by code, then by title. */
  readonly order?: number;
  /** The life of an entry. A draft is not released; proposed text is released, marked, and promises nothing; a deprecated entry names what replaces it or says why nothing does. Without a status an entry is active. */
  readonly status?: 'draft' | 'proposed' | 'active' | 'deprecated';
  /** A short mark for people to cite. Never a reference; quoted, so that 02 stays 02. */
  readonly code?: string;
  /** Other names that people use or search for. */
  readonly aliases?: readonly string[];
  /** Words to find entries by, in no order. The same words stand in many entries; names that people know one entry by are aliases. */
  readonly tags?: readonly string[];
  /** Ids of the roles it is meant for. */
  readonly audience?: readonly string[];
  /** Ids of the contexts of the manifest in which this applies. Without the key it applies in all. */
  readonly contexts?: readonly string[];
  /** The ratings it helps to reach: from competence id to rating, or to the rating and how sure that is. */
  readonly covers?: Readonly<Record<string, number | Readonly<Record<string, number>> | Cover>>;
  /** The first day on which it was awarded. */
  readonly validFrom?: string;
  /** The last day on which it was awarded. */
  readonly validUntil?: string;
  /** Earlier ids of this entry. The oldest of them keeps naming it in identifiers. */
  readonly formerly?: readonly string[];
  /** Ids of what takes the place of a deprecated entry; several where it was split. */
  readonly replacedBy?: readonly string[];
  /** With status deprecated: why nothing replaces the entry, or why it went. */
  readonly because?: string;
  /** The page of the awarding body about it. */
  readonly url?: string;
  /** Typed links from this entry to entries of other frameworks. */
  readonly alignments?: readonly Alignment[];
  /** What the entry is called in systems that it was imported from. */
  readonly identifiers?: readonly Identifier[];
  /** Where the facts come from and when someone last looked. */
  readonly sources?: readonly CitedSource[];
  /** The prose of the entry that stands before its first section. */
  readonly text?: string;
  /** What the entry says under the headings that the manifest declares: from section id to prose. */
  readonly sections?: Readonly<Record<string, string>>;
  readonly [key: `x-${string}`]: unknown;
}

/** One question. */
export interface Question {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The question itself. */
  readonly title: string;
  readonly [key: `x-${string}`]: unknown;
}

/** From a place up to, not including, another. */
export interface Range {
  /** The first place. */
  readonly start: Point;
  /** The place after the last. */
  readonly end: Point;
}

/** What a person wrote about something that has no levels. */
export interface Reflection {
  /** Id of what it is about. */
  readonly competence: string;
  /** The question that was answered, as it was worded. */
  readonly question?: string;
  /** What was written, as plain text. */
  readonly text: string;
  /** The day on which it was written. */
  readonly date?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** Another place that explains the mistake. */
export interface RelatedPlace {
  /** Path of the file, with forward slashes. */
  readonly file: string;
  /** Where in that file. */
  readonly range?: Range;
  /** What is there. */
  readonly message: string;
}

/** One competence with its rating, if its kind has a scale, inside a role profile. */
export interface Requirement {
  /** From dimension to level. On a scale with one dimension the bare level will do. */
  readonly rating?: number | Readonly<Record<string, number>>;
  /** Ids of the contexts of the manifest in which this applies. Without the key it applies in all. */
  readonly contexts?: readonly string[];
  /** How strongly the profile asks: expected, unless it says essential or desirable. */
  readonly need?: 'expected' | 'essential' | 'desirable';
  readonly [key: `x-${string}`]: unknown;
}

/** One elective after inheritance. */
export interface ResolvedElective {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** How many of the requirements must be met. */
  readonly atLeast: number;
  /** Ids of those that must be met in any case. */
  readonly including: readonly string[];
  /** The requirements to choose from, sorted by competence id, then context. */
  readonly of: readonly ResolvedRequirement[];
}

/** One requirement of a role after inheritance. */
export interface ResolvedRequirement {
  /** Id of the competence. */
  readonly competence: string;
  /** From dimension id to level value; absent for competences that are not rated. */
  readonly rating?: Readonly<Record<string, number>>;
  /** Ids of the contexts of the manifest in which this applies. Without the key it applies in all. */
  readonly contexts?: readonly string[];
  /** How strongly the profile asks: expected, unless it says essential or desirable. */
  readonly need: 'expected' | 'essential' | 'desirable';
  /** Whether the role states it itself, inherits it, or states it in place of an inherited one. */
  readonly origin: 'own' | 'inherited' | 'overridden';
  /** Id of the role that states it. */
  readonly from: string;
}

/** A role profile after inheritance, for all contexts or for one: what it requires in any case, and its electives. */
export interface ResolvedRole {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** Id of the context for which it was resolved; absent for all. */
  readonly context?: string;
  /** The role as it is written: its status, code, other names and texts. In no bundle, which has the roles as they are written elsewhere. */
  readonly role?: Role;
  /** The floor, sorted by competence id, then context. */
  readonly requirements: readonly ResolvedRequirement[];
  /** The electives, in the order in which the profiles state them. */
  readonly electives: readonly ResolvedElective[];
}

/** Something that people learn from: a course, a book, a tool or a practice. What is awarded is a qualification. */
export interface Resource {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** What it is: a course that people attend, a book or another text, a tool that they work with, or a practice, which is something that they do. */
  readonly sort: 'course' | 'book' | 'tool' | 'practice';
  /** Who made it or offers it. */
  readonly by?: string;
  /** The page about it. */
  readonly url?: string;
  /** The language that it is in, where it is in one (BCP 47). */
  readonly language?: string;
  /** How many hours it takes, about. */
  readonly hours?: number;
  /** Place among its neighbours: lower comes first. Entries without one follow, by code, then by title. */
  readonly order?: number;
  /** The life of an entry. A draft is not released; proposed text is released, marked, and promises nothing; a deprecated entry names what replaces it or says why nothing does. Without a status an entry is active. */
  readonly status?: 'draft' | 'proposed' | 'active' | 'deprecated';
  /** A short mark for people to cite. Never a reference; quoted, so that 02 stays 02. */
  readonly code?: string;
  /** Other names that people use or search for. */
  readonly aliases?: readonly string[];
  /** Words to find entries by, in no order. The same words stand in many entries; names that people know one entry by are aliases. */
  readonly tags?: readonly string[];
  /** What it helps to reach: from competence id to the rating, and how sure that is. */
  readonly covers?: Readonly<Record<string, Cover>>;
  /** Earlier ids of this entry. The oldest of them keeps naming it in identifiers. */
  readonly formerly?: readonly string[];
  /** Ids of what takes the place of a deprecated entry; several where it was split. */
  readonly replacedBy?: readonly string[];
  /** With status deprecated: why nothing replaces the entry, or why it went. */
  readonly because?: string;
  /** What the entry is called in systems that it was imported from. */
  readonly identifiers?: readonly Identifier[];
  /** Where the facts come from and when someone last looked. */
  readonly sources?: readonly CitedSource[];
  /** The prose of the entry that stands before its first section. */
  readonly text?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** A window in which a group of reviewers is asked to read a named part. */
export interface Review {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** The first day of the round. */
  readonly opens: string;
  /** The last day of the round. */
  readonly closes: string;
  /** What is to be read. It resolves to a reading list. */
  readonly scope: Scope;
  /** Who is asked, in words. */
  readonly audience?: string;
  /** The time asked of a reviewer, in minutes. */
  readonly minutes?: number;
  /** What the round needs of its readers beside their comments. */
  readonly asks?: Asks;
  /** What readers are asked at the end. */
  readonly questions?: readonly Question[];
  /** Where answers go: an address for mail, a form on the web, or both. */
  readonly answers?: Contact;
  /** What reviewers approved when the round was over. Entries that fell short may follow later, in an approval of their own. */
  readonly approvals?: readonly Approval[];
  /** What to look for. */
  readonly text?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** Says that somebody who knows the language has read the translation. It holds as long as the translation is up to date. */
export interface Reviewed {
  /** The day on which it was read. */
  readonly date: string;
  /** Who read it. */
  readonly by?: readonly string[];
  readonly [key: `x-${string}`]: unknown;
}

/** The ratings typically expected of a role; it may extend another role. */
export interface Role {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** Id of the family of roles that it belongs to. */
  readonly family?: string;
  /** Place on the ladder of its family; parallel roles share one. */
  readonly rung?: number;
  /** Place among its neighbours: lower comes first. Entries without one follow, by code, then by title. */
  readonly order?: number;
  /** The life of an entry. A draft is not released; proposed text is released, marked, and promises nothing; a deprecated entry names what replaces it or says why nothing does. Without a status an entry is active. */
  readonly status?: 'draft' | 'proposed' | 'active' | 'deprecated';
  /** A short mark for people to cite. Never a reference; quoted, so that 02 stays 02. */
  readonly code?: string;
  /** Id of the role whose requirements and electives this one inherits. */
  readonly extends?: string;
  /** Ids of inherited competences that do not apply. */
  readonly without?: readonly string[];
  /** Ids of the contexts in which the role exists. */
  readonly contexts?: readonly string[];
  /** Other names that people use or search for. */
  readonly aliases?: readonly string[];
  /** Words to find entries by, in no order. The same words stand in many entries; names that people know one entry by are aliases. */
  readonly tags?: readonly string[];
  /** What the role requires in any case: from competence id to requirement. An entry replaces the whole inherited requirement of that competence. */
  readonly requires?: Readonly<Record<string, Requirement | readonly Requirement[]>>;
  /** Groups of further requirements of which at least some must be met. */
  readonly electives?: readonly Elective[];
  /** Earlier ids of this entry. The oldest of them keeps naming it in identifiers. */
  readonly formerly?: readonly string[];
  /** Ids of what takes the place of a deprecated entry; several where it was split. */
  readonly replacedBy?: readonly string[];
  /** With status deprecated: why nothing replaces the entry, or why it went. */
  readonly because?: string;
  /** Typed links from this entry to entries of other frameworks. */
  readonly alignments?: readonly Alignment[];
  /** What the entry is called in systems that it was imported from. */
  readonly identifiers?: readonly Identifier[];
  /** Where the facts come from and when someone last looked. */
  readonly sources?: readonly CitedSource[];
  /** Overview: what the role is for. */
  readonly text?: string;
  /** What the entry says under the headings that the manifest declares: from section id to prose. */
  readonly sections?: Readonly<Record<string, string>>;
  readonly [key: `x-${string}`]: unknown;
}

/** What one reader answered, on the page of the round, on paper, by mail or at a desk. It is kept by those who run the round, and never published with names. */
export interface RoundAnswers {
  /** Id of the review round. */
  readonly round: string;
  /** The version of the framework that was read, or what else says which text it was. */
  readonly version?: string;
  /** The day on which the reader answered. */
  readonly date?: string;
  /** How the answers came. */
  readonly via?: 'page' | 'paper' | 'mail' | 'desk';
  /** Who answered, as far as the reader says. */
  readonly reader?: RoundReader;
  /** What the reader says of each entry on the list. */
  readonly entries?: readonly AnsweredEntry[];
  /** At which level the reader expects what a role requires, said before ours were shown. */
  readonly ratings?: readonly ExpectedRating[];
  /** Answers to the closing questions of the round. */
  readonly questions?: readonly ClosingAnswer[];
  /** Whether the reader says that this is all. */
  readonly done?: boolean;
  readonly [key: `x-${string}`]: unknown;
}

/** One comment. */
export interface RoundComment {
  /** The heading under which the words stand. */
  readonly heading?: string;
  /** The words that it is about, as they stood there. */
  readonly quote?: string;
  /** The comment. */
  readonly text: string;
  /** How the reader would word it. */
  readonly wording?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** Who answered, as far as the reader says. */
export interface RoundReader {
  /** The name that the reader wishes to be named by, in public and for good. Without it nobody is named. */
  readonly name?: string;
  /** The sector in which the reader works, as the round names it. */
  readonly sector?: string;
  /** What the reader does, in words. */
  readonly work?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** How one rule is weighed here, and why. */
export interface RuleSetting {
  /** Whether the rule is off, warns, or reports errors. An optional rule is off without this. */
  readonly severity: 'off' | 'warning' | 'error';
  /** Why: a reason in words, for the people who will ask. */
  readonly because: string;
  readonly [key: `x-${string}`]: unknown;
}

/** A named scale: one or more dimensions, and levels in ascending order. */
export interface Scale {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** What is rated, in the order in which it is shown. */
  readonly dimensions: readonly Dimension[];
  /** The levels; values ascend and may start at 0. */
  readonly levels: readonly Level[];
  /** The life of an entry. A draft is not released; proposed text is released, marked, and promises nothing; a deprecated entry names what replaces it or says why nothing does. Without a status an entry is active. */
  readonly status?: 'draft' | 'proposed' | 'active' | 'deprecated';
  /** Earlier ids of this entry. The oldest of them keeps naming it in identifiers. */
  readonly formerly?: readonly string[];
  /** Ids of what takes the place of a deprecated entry; several where it was split. */
  readonly replacedBy?: readonly string[];
  /** With status deprecated: why nothing replaces the entry, or why it went. */
  readonly because?: string;
  /** What the entry is called in systems that it was imported from. */
  readonly identifiers?: readonly Identifier[];
  /** The prose of the entry that stands before its first section. */
  readonly text?: string;
  /** The generic text per level: from dimension id to level value to prose. A cell may be empty. */
  readonly descriptors?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly [key: `x-${string}`]: unknown;
}

/** What is to be read. It resolves to a reading list. */
export interface Scope {
  /** Ids of roles. */
  readonly roles?: readonly string[];
  /** Ids of competences. */
  readonly competences?: readonly string[];
  /** Ids of groups, with all that they hold. */
  readonly groups?: readonly string[];
  /** Ids of kinds of competence. */
  readonly kinds?: readonly string[];
  /** Types of entries of which all are read, such as terms. */
  readonly types?: readonly ('qualification' | 'resource' | 'term')[];
  readonly [key: `x-${string}`]: unknown;
}

/** How somebody else sees the person, who rated without seeing the answers. */
export interface SecondOpinion {
  /** A label for who rated: a role or a word will do. */
  readonly rater: string;
  /** The day on which they rated. */
  readonly date?: string;
  /** From competence id to the answer. */
  readonly answers: Readonly<Record<string, AssessmentAnswer>>;
  readonly [key: `x-${string}`]: unknown;
}

/** One section. */
export interface Section {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** The types of entry that may have the section. */
  readonly of: readonly ('competence' | 'role' | 'qualification')[];
  /** Of competences, only those of these kinds have the section. Without the key all may. */
  readonly kinds?: readonly string[];
  /** Where the section stands in a competence. With level it stands below the text of a level in a dimension, under a heading one deeper than that of the level; without the key it stands at the end. */
  readonly at?: 'level';
  /** Whether an entry without the section is unfinished; of a section at a level, whether a level that is described is unfinished without it. */
  readonly required?: boolean;
  readonly [key: `x-${string}`]: unknown;
}

/** One stage. */
export interface Stage {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  readonly [key: `x-${string}`]: unknown;
}

/** How much was found. */
export interface Summary {
  /** The number of errors. */
  readonly errors: number;
  /** The number of warnings. */
  readonly warnings: number;
  /** The number of files that were checked. */
  readonly files: number;
}

/** The role that the person holds themselves against. */
export interface TargetRole {
  /** Id of the role. */
  readonly role?: string;
  /** Ids of the contexts in which the person works. */
  readonly contexts?: readonly string[];
  readonly [key: `x-${string}`]: unknown;
}

/** One word of the glossary. */
export interface Term {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** A short mark for people to cite. Never a reference; quoted, so that 02 stays 02. */
  readonly code?: string;
  /** Other names that people use or search for. */
  readonly aliases?: readonly string[];
  /** Words to find entries by, in no order. The same words stand in many entries; names that people know one entry by are aliases. */
  readonly tags?: readonly string[];
  /** The life of an entry. A draft is not released; proposed text is released, marked, and promises nothing; a deprecated entry names what replaces it or says why nothing does. Without a status an entry is active. */
  readonly status?: 'draft' | 'proposed' | 'active' | 'deprecated';
  /** Earlier ids of this entry. The oldest of them keeps naming it in identifiers. */
  readonly formerly?: readonly string[];
  /** Ids of what takes the place of a deprecated entry; several where it was split. */
  readonly replacedBy?: readonly string[];
  /** With status deprecated: why nothing replaces the entry, or why it went. */
  readonly because?: string;
  /** Typed links from this entry to entries of other frameworks. */
  readonly alignments?: readonly Alignment[];
  /** What the entry is called in systems that it was imported from. */
  readonly identifiers?: readonly Identifier[];
  /** Where the facts come from and when someone last looked. */
  readonly sources?: readonly CitedSource[];
  /** What the term means. */
  readonly text: string;
  readonly [key: `x-${string}`]: unknown;
}

/** How the site looks. */
export interface Theme {
  /** The accent colour in CSS hexadecimal notation; quoted, since # starts a comment. */
  readonly accent?: string;
  /** Path of an SVG or PNG file inside the folder assets/. */
  readonly logo?: string;
  /** Path of a CSS file inside the folder assets/, which every page of the site loads after its own styles. It must not import others, and may name files inside assets/ only. */
  readonly stylesheet?: string;
  /** Ids of pages that the header of the site offers beside its own places, in this order. */
  readonly pages?: readonly string[];
  /** What the site carries about the tools. With reference, which holds without the key, guides and reference pages are there to be looked up, and search engines are told to leave them out. With whole, the site is the home of the documentation: it is listed and can be searched, and the decisions about the tools are part of it. With none the site carries nothing of it, and links to where it is published. */
  readonly documentation?: 'none' | 'reference' | 'whole';
  readonly [key: `x-${string}`]: unknown;
}

/** One dimension with its translated title. */
export interface TranslatedDimension {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
  /** Translated titles of the levels in this dimension. */
  readonly levels?: readonly TranslatedItem[];
}

/** One nested item with its translated title. */
export interface TranslatedItem {
  /** Permanent name of an entry: lower-case letters and digits in words joined by hyphens, unique in the whole framework, never changed when the title changes. */
  readonly id: string;
  /** The name that people read, in the language of the framework. */
  readonly title: string;
}

/** The titles, aliases and prose of one entry in another language. Its path is that of the entry, below translations/ and the language. */
export interface Translation {
  /** Digest of the titles and prose of the entry that was translated. Where it no longer fits, the translation is stale. */
  readonly of: string;
  /** Says that somebody who knows the language has read the translation. It holds as long as the translation is up to date. */
  readonly reviewed?: Reviewed;
  /** The name that people read, in the language of the framework. */
  readonly title?: string;
  /** Of the manifest: what the framework calls its parts in this language. */
  readonly words?: Words;
  /** Of the manifest: words of the site in this language, by their names. */
  readonly interface?: Readonly<Record<string, string>>;
  /** Other names that people use or search for. */
  readonly aliases?: readonly string[];
  /** Translated titles of the contexts. */
  readonly contexts?: readonly TranslatedItem[];
  /** Translated titles of the kinds. */
  readonly kinds?: readonly TranslatedItem[];
  /** Translated titles of the qualification stages. */
  readonly qualificationStages?: readonly TranslatedItem[];
  /** Translated titles of the dimensions, and of the levels that have a title of their own there. */
  readonly dimensions?: readonly TranslatedDimension[];
  /** Translated titles of the levels. */
  readonly levels?: readonly TranslatedItem[];
  /** Translated titles of the electives. */
  readonly electives?: readonly TranslatedItem[];
  /** The translated definition: the first paragraph of the body. */
  readonly definition?: string;
  /** The prose of the entry that stands before its first section. */
  readonly text?: string;
  /** Text per level: from dimension id to level value to prose. */
  readonly descriptors?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the entry says at its levels under the headings that the manifest declares with at: level: from dimension id to level value to section id to prose. */
  readonly levelSections?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  /** Of an entry: the translated prose under the headings that the manifest declares. Of the manifest: the translated titles of its sections. */
  readonly sections?: Readonly<Record<string, string>> | readonly TranslatedItem[];
  readonly [key: `x-${string}`]: unknown;
}

/** What one and several are called, written as inside a sentence. */
export interface Word {
  /** What one is called. */
  readonly one: string;
  /** What several are called, and all together. */
  readonly many: string;
  /** The form behind a number where the language has one for none. */
  readonly zero?: string;
  /** The form behind a number where the language has one for two. */
  readonly two?: string;
  /** The form behind a number where the language has one for a few. */
  readonly few?: string;
  readonly [key: `x-${string}`]: unknown;
}

/** A run of words: in both texts, in the older one only, or in the newer one only. */
export interface WordRun {
  /** The words with the spaces between them. */
  readonly text: string;
  /** Whether the words are the same, were removed, or were added. */
  readonly change: 'same' | 'removed' | 'added';
}

/** What the framework calls its parts, where it has words of its own. Addresses stay. */
export interface Words {
  /** What a competence is called. */
  readonly competence?: Word;
  /** What a role is called. */
  readonly role?: Word;
  /** What a family of roles is called. */
  readonly family?: Word;
  /** What a rung of a ladder is called. */
  readonly rung?: Word;
  /** What a qualification is called. */
  readonly qualification?: Word;
  readonly [key: `x-${string}`]: unknown;
}
