import { named } from './constants.ts';
import { damage } from './damage.ts';
import { textOf } from './text-of.ts';
import { zigzag } from './zigzag.ts';

const DEEPEST = 200;
/** Values in a block beyond its bytes: values may take no bytes at all. */
const MOST_EMPTY = 100_000;

/** Reads values that Avro wrote in binary form, by their schema. Source: the specification of Avro, "Binary Encoding". */
export class AvroRows {
  readonly #schema: unknown;
  readonly #types = new Map<string, unknown>();
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;
  #left = 0;
  #text = '';

  /** @param schema as JSON. @throws SyntaxError */
  constructor(schema: string) {
    this.#schema = JSON.parse(schema);
    this.#learn(this.#schema, 0);
  }

  /** The rows of a block, each as lines of `field="value"`. @throws Damage */
  *read(bytes: Buffer, count: number): Iterable<string> {
    this.#bytes = bytes;
    this.#at = 0;
    this.#left = bytes.length + MOST_EMPTY;
    for (let i = 0; i < count; i++) {
      this.#text = '';
      this.#value(this.#schema, null, 0);
      yield this.#text;
    }
    if (this.#at !== bytes.length) throw damage('its rows do not fill it');
  }

  /** Types are referred to by their names, with or without a namespace before them. */
  #learn(schema: unknown, depth: number): void {
    if (depth > DEEPEST) return;
    if (Array.isArray(schema)) for (const each of schema) this.#learn(each, depth + 1);
    if (!isRecord(schema)) return;
    const { name, type, fields, items, values } = schema;
    if (typeof name === 'string' && typeof type === 'string') this.#types.set(lastName(name), schema);
    for (const part of [type, items, values]) if (typeof part === 'object') this.#learn(part, depth + 1);
    if (Array.isArray(fields)) for (const field of fields) this.#learn(isRecord(field) ? field.type : null, depth + 1);
  }

  #value(schema: unknown, name: string | null, depth: number): void {
    if (depth > DEEPEST || --this.#left < 0) throw damage('it holds too much');
    if (Array.isArray(schema)) {
      this.#value(schema[this.#long()], name, depth + 1);
      return;
    }
    const kind = isRecord(schema) ? schema.type : schema;
    if (typeof kind !== 'string') this.#value(kind, name, depth + 1);
    else this.#known(kind, schema, name, depth);
  }

  #known(kind: string, schema: unknown, name: string | null, depth: number): void {
    switch (kind) {
      case 'null':
        return;
      case 'boolean':
        this.#skip(1);
        return;
      case 'int':
      case 'long':
      case 'enum':
        this.#long();
        return;
      case 'float':
        this.#skip(4);
        return;
      case 'double':
        this.#skip(8);
        return;
      case 'bytes':
      case 'string':
        this.#add(name, this.#long());
        return;
      case 'fixed':
        this.#add(name, isRecord(schema) ? Number(schema.size) : 0);
        return;
      case 'record':
      case 'error':
        this.#fields(schema, depth);
        return;
      case 'array':
      case 'map':
        this.#items(schema, kind === 'map', name, depth);
        return;
      default: {
        const known = this.#types.get(lastName(kind));
        if (known === undefined) throw damage('its schema names an unknown type');
        this.#value(known, name, depth + 1);
      }
    }
  }

  #fields(schema: unknown, depth: number): void {
    const fields: unknown[] = isRecord(schema) && Array.isArray(schema.fields) ? schema.fields : [];
    for (const field of fields)
      if (isRecord(field)) this.#value(field.type, typeof field.name === 'string' ? field.name : null, depth + 1);
  }

  /** Items come in blocks; a block whose count is below zero tells its size as well. */
  #items(schema: unknown, isMap: boolean, name: string | null, depth: number): void {
    const of = isRecord(schema) ? (isMap ? schema.values : schema.items) : null;
    for (let count = this.#long(); count !== 0; count = this.#long()) {
      if (count < 0) this.#long();
      for (let i = Math.abs(count); i > 0; i--) {
        const key = isMap ? this.#string(this.#long()) : name;
        this.#value(of, key, depth + 1);
      }
    }
  }

  #add(name: string | null, length: number): void {
    const value = this.#string(length);
    if (value !== '') this.#text += named(name, value);
  }

  #string(length: number): string {
    const start = this.#at;
    this.#skip(length);
    return textOf(this.#bytes.subarray(start, this.#at));
  }

  #skip(count: number): void {
    this.#at += count;
    if (!(count >= 0) || this.#at > this.#bytes.length) throw damage('it ends too early');
  }

  #long(): number {
    const [value, end] = zigzag(this.#bytes, this.#at);
    this.#at = end;
    return value;
  }
}

function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
