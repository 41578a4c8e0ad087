import type { Contact } from '@framewright/model';
import type { ToldLabels } from '../../address/tell-address.ts';
import type { WrongWords } from '../../words/en-wrong.ts';

/** What the page gives to its script. */
export interface WrongFacts {
  readonly words: WrongWords['inPage'];
  readonly labels: ToldLabels;
  readonly title: string;
  /** What the page is called in a message, and its address. */
  readonly where: string;
  readonly address: string;
  readonly repository?: string;
  readonly contact?: Contact;
}

/** A place on the page of an entry. */
export interface WrongPlace {
  readonly heading: string;
  /** Of the address. */
  readonly anchor: string;
}
