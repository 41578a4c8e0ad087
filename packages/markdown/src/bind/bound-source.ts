import type { EntrySource, JsonObject, PairPart, Problem, SourceFile, Span } from '@framewright/model';
import { bindBody, endOfBody } from './bind-body.ts';
import { spanInBody, type BodyPlaces } from './body-places.ts';
import type { BodyShape } from './body-shape.ts';

/** An entry as it was written. The places in its body are found anew when one of them is asked for, since few entries ever are. */
export class BoundSource implements EntrySource {
  readonly file: SourceFile;
  readonly written: JsonObject;
  readonly problems: readonly Problem[];
  readonly #shape: BodyShape;
  #places: BodyPlaces | undefined;

  constructor(file: SourceFile, written: JsonObject, problems: readonly Problem[], shape: BodyShape) {
    this.file = file;
    this.written = written;
    this.problems = problems;
    this.#shape = shape;
  }

  spanOf(pointer: string, part: PairPart = 'value'): Span {
    this.#places ??= bindBody(this.file, this.#shape).places;
    const found = spanInBody(this.#places, pointer, part) ?? this.file.spanInFrontMatter(pointer, part);
    if (found) return found;
    const parent = pointer.slice(0, pointer.lastIndexOf('/'));
    return parent === '' ? this.file.fence : this.spanOf(parent, 'key');
  }

  get endOfBody(): Span {
    return endOfBody(this.file) ?? this.file.fence;
  }
}
