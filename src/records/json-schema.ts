/** As much of JSON Schema as `receipt.schema.json` uses. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly uniqueItems?: boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

const patterns = new Map<string, RegExp>();
function isMatch(pattern: string, text: string): boolean {
  if (!patterns.has(pattern)) patterns.set(pattern, new RegExp(pattern));
  return patterns.get(pattern)!.test(text);
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** At most this much of a value is quoted. */
const QUOTED = 60;
const quoted = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
};

/**
 * What is wrong with a value that came as JSON, in words; `undefined` if it is as the schema says.
 *
 * @param root the schema that `$ref` refers to
 * @param path where the value is, such as `/events/0`
 */
export function problemIn(
  value: unknown,
  schema: JsonSchema,
  root: JsonSchema = schema,
  path = '',
): string | undefined {
  const wrong = (rule: string): string => `${path || '/'}: ${quoted(value)} ${rule}.`;
  if (schema.$ref)
    return problemIn(
      value,
      root.definitions![schema.$ref.slice('#/definitions/'.length)]!,
      root,
      path,
    );
  if (schema.anyOf?.every((one) => problemIn(value, one, root, path)))
    return wrong('is none of what is allowed');
  if (schema.type && typeOf(value) !== schema.type) return wrong(`is no ${schema.type}`);
  if ('const' in schema && value !== schema.const) return wrong(`is not ${quoted(schema.const)}`);
  if (schema.enum && !schema.enum.includes(value))
    return wrong(`is not one of ${schema.enum.join(', ')}`);
  if (typeof value === 'string') {
    if (schema.pattern && !isMatch(schema.pattern, value))
      return wrong(`does not match ${schema.pattern}`);
    if (schema.minLength && value.length < schema.minLength) return wrong('is empty');
  }
  if (Array.isArray(value)) return problemInItems(value, schema, root, path);
  if (typeOf(value) === 'object')
    return problemInFields(value as Record<string, unknown>, schema, root, path);
  return undefined;
}

function problemInItems(
  value: readonly unknown[],
  schema: JsonSchema,
  root: JsonSchema,
  path: string,
): string | undefined {
  if (schema.uniqueItems && new Set(value).size < value.length)
    return `${path}: ${quoted(value)} has something twice.`;
  for (const [index, item] of value.entries()) {
    const problem = schema.items && problemIn(item, schema.items, root, `${path}/${index}`);
    if (problem) return problem;
  }
  return undefined;
}

function problemInFields(
  value: Readonly<Record<string, unknown>>,
  { required = [], properties = {}, additionalProperties = true }: JsonSchema,
  root: JsonSchema,
  path: string,
): string | undefined {
  const missing = required.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return `${path || '/'}: ${missing} is missing.`;
  for (const [name, field] of Object.entries(value)) {
    const schema = Object.hasOwn(properties, name) ? properties[name]! : additionalProperties;
    if (schema === false) return `${path || '/'}: ${quoted(name)} is no field that is known.`;
    const problem = schema !== true && problemIn(field, schema, root, `${path}/${name}`);
    if (problem) return problem;
  }
  return undefined;
}
