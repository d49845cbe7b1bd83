import t from 'tap'
import { password, startTestApp } from '../test-app.ts'

const app = await startTestApp(t)

let serial = 0
const signUp = (username: string) => {
  serial += 1
  return app.ask('POST', '/v1/accounts', { body: { username, email: `named.${serial}@example.com`, password } })
}
const signIn = (login: string) => app.ask('POST', '/v1/sessions', { body: { login, password } })
const codeOf = async (username: string) => {
  const { body } = await app.ask('GET', `/v1/usernames/${encodeURIComponent(username)}`)
  return body.errors?.[0].code ?? body.code ?? 'free'
}

t.test('an additional dot above a dotted letter does not make another name', async (t) => {
  for (const name of ['admi\u0307n', 'ADMİN', 'admı\u0307n', 'i\u0307nfo']) {
    t.equal(await codeOf(name), 'username_reserved', name)
  }
  t.match(await signUp('İsmail'), { status: 201, body: { account: { username: 'İsmail' } } })
  for (const login of ['ismail', 'İSMAİL', 'ISMAIL', 'i\u0307smail'])
    t.match(await signIn(login), { status: 201 }, login)
  t.match(await signUp('ismail'), { status: 409, body: { code: 'username_taken' } })
  t.match(await signUp('ısmail'), { status: 409, body: { code: 'username_confusable' } })
  t.match(await signUp('ı\u0307smail'), { status: 409, body: { code: 'username_confusable' } })
  t.match(await signUp('najib'), { status: 201 })
  t.match(await signIn('NAJ\u0307İB'), { status: 201 }, 'and the reverse')
  t.match(await signUp('naj\u0307ib'), { status: 409, body: { code: 'username_taken' } })
  t.match(await signUp('ȷ\u0307osip'), { status: 201 })
  t.match(await signUp('josip'), { status: 409, body: { code: 'username_confusable' } })
  t.equal(await codeOf('ві\u0307ктор'), 'username_invalid', 'no other script uses this mark')
  t.match(await signUp('żaneta'), { status: 201 })
  t.match(await signUp('zaneta'), { status: 201 }, 'on other letters it can be seen')
})

t.test('everyday spellings with joined letters are accepted, and found in either form', async (t) => {
  const names = {
    Լևոն: 'Լեւոն',
    อำพร: 'อ\u0e4d\u0e32พร',
    ຄຳດີ: 'ຄ\u0ecd\u0eb2ດີ',
    ໝອກໜາ: 'ຫມອກຫນາ',
    '\u0675سكەر': 'ا\u0674سكەر',
  }
  for (const [name, spelledOut] of Object.entries(names)) {
    t.match(await signUp(name), { status: 201, body: { account: { username: name } } }, name)
    t.match(await signIn(spelledOut), { status: 201 }, spelledOut)
    t.match(await signUp(spelledOut), { status: 409, body: { code: 'username_taken' } })
    const profile = await app.ask('GET', `/v1/accounts/${encodeURIComponent(spelledOut)}`)
    t.match(profile, { status: 200, body: { username: name } })
  }
  t.match(await signUp('น้ำฝน'), { status: 201 })
  t.match(await signUp('นํ้าฝน'), { status: 409, body: { code: 'username_confusable' } }, 'drawn the same')
  for (const name of ['ﬁona', 'ĳsbrand', 'ǆemal', 'ſara', '\ufb13abc', 'ﻣﺤﻤﺪ', 'ﷲﷲﷲ', '\ufb4fabc', '𝐚𝐧𝐧𝐚', 'ㄱㄴㄷ']) {
    t.equal(await codeOf(name), 'username_invalid', name)
  }
})

t.test('joiners are accepted where spelling needs them, and do not make another name', async (t) => {
  const names = ['ප්\u200dරසන්න', 'علی\u200cرضا', 'ئه\u200cله\u200cند', 'क्\u200dषमा', 'শর্\u200cমা', 'അനില്\u200d']
  for (const name of names) {
    t.match(await signUp(name), { status: 201, body: { account: { username: name } } }, name)
    const without = name.replace(/[\u200c\u200d]/g, '')
    t.match(await signIn(without), { status: 201 })
    t.match(await signIn(name), { status: 201 })
    t.match(await signUp(without), { status: 409, body: { code: 'username_taken' } })
    t.match(await app.ask('GET', `/v1/accounts/${encodeURIComponent(without)}`), { body: { username: name } })
  }
  t.match(await signUp('അനിൽ'), { status: 409, body: { code: 'username_confusable' } }, 'another way to write it')
  const stray = [
    'al\u200dice',
    'al\u200cice',
    'علی\u200dرضا',
    'علی\u200c',
    '\u200cعلی',
    'دار\u200cا',
    'ප්\u200d\u200dරසන්න',
  ]
  for (const name of [...stray, 'क\u200dषमा', 'アロ\u200cハ', 'admin\u200d']) {
    const refused = await signUp(name)
    t.match(refused, { status: 422, body: { errors: [{ code: 'username_invalid' }] } }, JSON.stringify(name))
    t.match(refused.body.errors[0].detail, /U\+200[CD]/)
  }
})

t.test('words that speak for the service are reserved with their look-alikes, routes only exactly', async (t) => {
  for (const name of [
    'ADMlN',
    'adrnin',
    'SUPP0RT',
    'secur1ty',
    'ho1dfast',
    'postrnaster',
    'he1p',
    'nuII',
    'rnoderator',
  ]) {
    t.equal(await codeOf(name), 'username_reserved', name)
  }
  for (const name of ['all', 'saml', 'api', 'API', 'login', 'null', 'favicon.ico']) {
    t.equal(await codeOf(name), 'username_reserved', name)
  }
  for (const name of ['ALI', 'SAMI', 'AIl', 'l0gin', 'AP1']) t.equal(await codeOf(name), 'free', name)
})

t.test('two characters are enough for a name in Chinese, Japanese or Korean', async (t) => {
  for (const name of ['王伟', '민준', '서연'.normalize('NFD'), 'はる', 'ケン', 'ﾕｳ', '佐々', '王은']) {
    t.match(await signUp(name), { status: 201 }, name)
  }
  const clash = await signUp('王伟')
  t.match(clash, { status: 409, body: { code: 'username_taken' } })
  t.ok(clash.body.conflicts[0].suggestions.length >= 3)
  for (const name of clash.body.conflicts[0].suggestions) t.match(await signUp(name), { status: 201 }, name)
  for (const name of ['王', '민', 'ｶﾞ', 'か\u3099', 'al', 'Ян', '王7', '7王', 'ㄅㄆ', '12']) {
    t.equal(await codeOf(name), 'too_short', name)
  }
})
