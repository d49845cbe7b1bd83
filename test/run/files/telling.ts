import t from 'tap'
import { tellFigure } from '../figures.ts'

t.test('tells a figure', async (t) => {
  t.ok(true)
  tellFigure(t, '1 of 1 told')
})
