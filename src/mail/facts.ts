import { type AccountRecord, currentName } from '../accounts/account.ts'
import type { Service } from '../service.ts'
import type { MailRecord } from './mail.ts'
import type { MailFacts } from './render.ts'

/** The data in a mail to an account, without secrets. */
export function factsOf(
  service: Service,
  account: Pick<AccountRecord, '_id' | 'names' | 'profile'>,
  mail: Pick<MailRecord, 'about' | 'created_at'>,
): Omit<MailFacts, 'secret'> {
  return {
    templates: service.mailTemplates,
    service: service.serviceName,
    username: currentName(account).name,
    locale: account.profile.locale,
    timezone: account.profile.timezone,
    about: { at: mail.created_at.toISOString(), ...mail.about },
  }
}
