import { northernAndEasternTexts } from './northern-and-eastern-texts.ts';
import { textsInOtherScripts } from './texts-in-other-scripts.ts';
import type { SoundTexts } from './texts.ts';
import { westernTexts } from './western-texts.ts';

/** Sound texts in more than twenty languages, the English ones first. */
export const soundTexts: readonly SoundTexts[] = [...westernTexts, ...northernAndEasternTexts, ...textsInOtherScripts];
