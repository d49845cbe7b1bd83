import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox'
import { passwordLength } from '../../../src/credentials/password-rules.ts'
import { usernameLength } from '../../../src/identifiers/usernames.ts'
import { languages } from '../../../src/languages.ts'
import { notModified, nullableString, oneOf } from '../../../src/schemas/shapes.ts'

const length = Type.Object({ min: Type.Integer(), max: Type.Integer() }, { description: 'in code points' })

const schema = {
  operationId: 'getSettings',
  summary: 'Get what a sign-up page needs to know',
  tags: ['Accounts'],
  response: {
    200: Type.Object({
      set_up: Type.Boolean({ description: 'false until there is a first admin' }),
      sign_up: oneOf(['open', 'invitation']),
      email_conflicts: oneOf(['tell', 'conceal']),
      username: length,
      password: length,
      locales: Type.Array(oneOf(languages), { description: 'what mails and pages are written in' }),
      service_name: Type.String(),
      logo_url: nullableString(),
      links: Type.Record(Type.String(), Type.String(), {
        description: 'where links of mails lead that lead to pages of your own, with {token} in the place of the token',
      }),
    }),
    304: notModified,
  },
}

const settings: FastifyPluginAsyncTypebox = async (app) => {
  app.get('', { schema, config: { action: 'public', document: 'no-cache' } }, async () => {
    const { service } = app
    return {
      set_up: await service.isSetUp(),
      sign_up: service.byInvitation ? ('invitation' as const) : ('open' as const),
      email_conflicts: service.concealsAddresses ? ('conceal' as const) : ('tell' as const),
      username: { min: usernameLength.min, max: usernameLength.max },
      password: passwordLength,
      locales: [...languages],
      service_name: service.serviceName,
      logo_url: service.logoUrl,
      links: service.links as Record<string, string>,
    }
  })
}

export default settings
