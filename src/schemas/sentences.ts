import type { ErrorObject } from 'ajv'
import type { Sentence } from '../languages.ts'
import { checks } from './formats.ts'

type Say = (error: ErrorObject) => Sentence

const kinds: Readonly<Record<string, Sentence>> = {
  string: { en: 'a text', de: 'ein Text' },
  integer: { en: 'a whole number', de: 'eine ganze Zahl' },
  number: { en: 'a number', de: 'eine Zahl' },
  boolean: { en: 'true or false', de: 'true oder false' },
  array: { en: 'a list', de: 'eine Liste' },
  object: { en: 'an object', de: 'ein Objekt' },
  null: { en: 'null', de: 'null' },
}

const wrongType: Say = ({ params }) => {
  const types = [params.type].flat().flatMap((type) => kinds[String(type)] ?? [])
  return {
    en: `This has to be ${types.map(({ en }) => en).join(' or ')}.`,
    de: `Hier muss ${types.map(({ de }) => de).join(' oder ')} stehen.`,
  }
}

const tooShort: Say = ({ params: { limit } }) =>
  limit === 1
    ? { en: 'This must not be empty.', de: 'Das darf nicht leer sein.' }
    : { en: `This needs at least ${limit} characters.`, de: `Hier sind mindestens ${limit} Zeichen nötig.` }

const tooFew: Say = ({ params: { limit } }) =>
  limit === 1
    ? { en: 'This list must not be empty.', de: 'Diese Liste darf nicht leer sein.' }
    : { en: `This list needs at least ${limit} entries.`, de: `Diese Liste braucht mindestens ${limit} Einträge.` }

/** The sentence for a failed keyword of JSON Schema. */
export const sentences: Readonly<Record<string, Say>> = {
  required: () => ({ en: 'This is required.', de: 'Diese Angabe fehlt.' }),
  additionalProperties: () => ({
    en: 'This is not a member of this request.',
    de: 'Diese Angabe gibt es in dieser Anfrage nicht.',
  }),
  type: wrongType,
  enum: ({ params }) => {
    const values = (params.allowedValues as unknown[]).map(String).join(', ')
    return { en: `This has to be one of: ${values}.`, de: `Möglich ist hier nur: ${values}.` }
  },
  const: ({ params }) => ({
    en: `This has to be ${JSON.stringify(params.allowedValue)}.`,
    de: `Hier muss ${JSON.stringify(params.allowedValue)} stehen.`,
  }),
  pattern: () => ({
    en: 'This has a form or characters that are not allowed here.',
    de: 'Das hat eine Form oder Zeichen, die hier nicht erlaubt sind.',
  }),
  minLength: tooShort,
  maxLength: ({ params: { limit } }) => ({
    en: `This can have at most ${limit} characters.`,
    de: `Hier sind höchstens ${limit} Zeichen möglich.`,
  }),
  minItems: tooFew,
  maxItems: ({ params: { limit } }) => ({
    en: `This list can have at most ${limit} entries.`,
    de: `Diese Liste kann höchstens ${limit} Einträge haben.`,
  }),
  maxProperties: ({ params: { limit } }) => ({
    en: `This can have at most ${limit} members.`,
    de: `Hier sind höchstens ${limit} Angaben möglich.`,
  }),
  propertyNames: () => ({
    en: 'One of the names in this has a form that is not allowed.',
    de: 'Einer der Namen hierin hat eine Form, die nicht erlaubt ist.',
  }),
  uniqueItems: () => ({ en: 'This list has an entry twice.', de: 'Ein Eintrag steht in dieser Liste zweimal.' }),
  minimum: ({ params: { limit } }) => ({
    en: `This has to be at least ${limit}.`,
    de: `Das muss mindestens ${limit} sein.`,
  }),
  maximum: ({ params: { limit } }) => ({
    en: `This can be at most ${limit}.`,
    de: `Das darf höchstens ${limit} sein.`,
  }),
  format: (error) => checks[String(error.params.format)]?.(String(error.data)) ?? notAllowed,
}

const notAllowed = { en: 'This is not allowed here.', de: 'Das ist hier nicht erlaubt.' }

/** The sentence for a fault that a schema has found; for a format with the reason from its check. */
export function sentenceOf(error: ErrorObject): Sentence {
  return sentences[error.keyword]?.(error) ?? notAllowed
}
