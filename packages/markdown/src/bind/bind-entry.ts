import type { Entry, EntryType, Json, JsonObject, SchemaName, SourceFile, Vocabulary } from '@framewright/model';
import { bindBody, type BoundBody } from './bind-body.ts';
import { bodyKeysOf } from './body-keys.ts';
import { bodyShapeOf, type BodyShape } from './body-shape.ts';
import { BoundSource } from './bound-source.ts';
import { conform } from './conform.ts';
import { TextFile } from '../file/text-file.ts';

/** Entries of one type, kind and scale have one shape. */
export function shapeMemory(vocabulary: Vocabulary): (type: EntryType, frontMatter: JsonObject) => BodyShape {
  const known = new Map<string, BodyShape>();
  return (type, frontMatter) => {
    const key = JSON.stringify([type, frontMatter['kind'], frontMatter['scale']]);
    const shape = known.get(key) ?? bodyShapeOf(vocabulary, type, frontMatter);
    known.set(key, shape);
    return shape;
  };
}

/** The id of an entry is what its front matter says if that can be an id, else what its file is called. */
export function entryFrom(file: SourceFile, type: EntryType, fileId: string, shape: BodyShape): Entry {
  const body = bindBody(file, shape);
  const written = writtenFrom(file, type, body);
  const data = conform(type, written) as { readonly id?: string; readonly title?: string };
  const id = data.id !== undefined && data.id !== '' ? data.id : fileId;
  const titled = data.title === '' ? { title: id } : {};
  if (file instanceof TextFile) file.forgetBlocks();
  const named = data.id === id && data.title !== '' ? data : { ...data, id, ...titled };
  return { type, id, data: named, source: new BoundSource(file, written, body.problems, shape) } as unknown as Entry;
}

/** Front matter and body as one value. */
export function writtenFrom(file: SourceFile, name: SchemaName, body: BoundBody): JsonObject {
  const bodyKeys = bodyKeysOf(name);
  const written: Record<string, Json> = { ...file.frontMatter };
  for (const key of bodyKeys) delete written[key];
  return Object.assign(written, body.parts);
}
