import { stepsOf, type Subject } from '@framewright/model';

/** The key that introduces a value: the last step of a pointer that is a name, such as “contexts” of `/contexts/2`. */
export function keyOf(pointer: string): string {
  return stepsOf(pointer).findLast((step) => !/^\d+$/u.test(step)) ?? '';
}

/** Whether a pointer leads to an item of a list. */
export function isItem(pointer: string): boolean {
  return /\/\d+$/u.test(pointer);
}

/** The pointer of the list or map that holds a value. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** Whether a key stands alone between braces: behind it is no colon, and so no value. */
export function isWithoutColon({ source }: Subject, pointer: string): boolean {
  if (!source) return false;
  const [, end] = source.spanOf(pointer, 'key');
  return /^\s*[,}]/u.test(source.file.text.slice(end, end + 20));
}

/** What is written at a pointer, with its quotation marks and brackets. */
export function writtenAt(subject: Subject, pointer: string): string {
  const { source } = subject;
  return source ? source.file.text.slice(...source.spanOf(pointer)) : '';
}
