import { api } from '../../base/api.ts'
import { formatTime, locale, t } from '../../base/language.ts'
import { useRead } from '../../base/read.ts'
import { Page } from '../../components/page.tsx'
import { Problem } from '../../components/problem.tsx'
import { Bars, Columns } from '../bars.tsx'
import { more, w } from '../words.ts'

/** A day without a time, such as “2026-03-02”, which is the same day in every time zone. */
function formatDay(day: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))
}

/** How many there are: accounts, holds in force by their age, appeals, and sign-ups by day. */
export default function Statistics() {
  const { shown, failed } = useRead(() => api.admin.statistics.get(), [])
  const words = more().statistics
  if (shown.value === null) {
    return (
      <Page title={words.title}>
        <Problem failed={failed.value} />
        {failed.value === null && <p role="status">{t().common.loading}</p>}
      </Page>
    )
  }
  const { at, accounts, holds, appeals, sign_ups: signUps } = shown.value.data
  const named = (counts: Record<string, number>, names: Record<string, string>) =>
    Object.entries(counts).map(([name, count]) => [names[name] ?? name, count] as const)
  const kinds = Object.entries(holds.in_force).map(
    ([kind, ages]) => [w().holds.kinds[kind] ?? kind, ...Object.values(ages)] as const,
  )
  return (
    <Page title={words.title}>
      <p class="hint">{words.at(formatTime(at))}</p>
      <p>{words.overdue(holds.overdue)}</p>
      <div class="columns">
        <Bars title={words.accounts} rows={named(accounts, w().accounts.states)} />
        <Bars title={words.holds} rows={kinds} parts={words.ages} />
        <Bars title={words.appeals} rows={named(appeals, w().appeal.states)} />
        <Columns title={words.signUps} rows={signUps.map(({ date, count }) => [formatDay(date), count] as const)} />
      </div>
    </Page>
  )
}
