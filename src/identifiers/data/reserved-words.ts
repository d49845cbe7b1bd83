const guarded = `
  # who speaks for the service
  admin admins administrator administrators administration root superuser sudo sysadmin sysop sysops operator operators
  owner moderator moderators moderation mod mods staff team employee official officials support supporter helpdesk
  help helpdesks service services customerservice customer-service customercare customer-care customersupport
  customer-support techsupport tech-support contact contactus contact-us contacts info information office
  billing payment payments payout payouts invoice invoices refund refunds sales marketing press media legal
  compliance privacy safety trust-safety trustandsafety fraud security securityteam security-team
  verified verify verification identity appeals appeal holds review copyright dmca
  noreply no-reply donotreply do-not-reply notification notifications newsletter news announcements

  # mailboxes of RFC 2142 and what mail servers, certificate authorities and crawlers expect
  abuse noc postmaster hostmaster usenet uucp webmaster ftp www mailer-daemon mailerdaemon ssladmin
  ssladministrator sslwebmaster sysadministrator is-admin it-admin listmaster list-request autoconfig autodiscover
  isatap wpad imap pop3 smtp mail email e-mail localhost localdomain broadcasthost

  # this service
  holdfast holdfast-admin holdfast-support holdfast-security system system-user

  # words that programs take for something else
  null undefined none true false void constructor prototype __proto__ anonymous guest nobody noone
  everyone everybody channel unknown deleted deleted-user closed bot default example
`

const routes = `
  # routes, present and likely
  about account accounts activate admin-console api apis app apps assets auth authorize avatar avatars blog
  callback checks console config configuration create
  dashboard docs documentation download downloads events explore export faq favicon.ico features
  forgot-password forum graphql health healthz host images import index
  index.html invitation invitations invite invites licence license
  login log-in signin sign-in logout log-out signout sign-out signup sign-up register registration join all here
  manifest.json metrics oauth oauth2 openapi openid password passwords password-reset
  policies policy pricing private problems profile profiles public ready readyz recover recovery
  robots.txt saml schema search secure servers session sessions settings setup
  set-up sitemap sitemap.xml sso staging static stats status subscribe terms tos
  test token tokens unsubscribe upload uploads url user username usernames users v1 v2 version
  webhook webhooks web website wiki me my self
`

function wordsIn(list: string): string[] {
  const lines = list.split('\n').filter((line) => !line.trim().startsWith('#'))
  return lines.flatMap((line) => line.trim().split(/\s+/)).filter((word) => word !== '')
}

/**
 * Reserved names, in lower case. No given names, and nothing that is only rude: that is for moderators.
 *
 * An owner whose name looks like a protected one can pass for the service, or for a word with a special meaning. Names
 * of routes are only reserved exactly: SAMI may look like saml.
 */
export const reservedWords = { guarded: wordsIn(guarded), routes: wordsIn(routes) } as const
