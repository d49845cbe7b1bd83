// What a test file gets for `import t from 'tap'`: a test of its own, with its own results. It is loaded again for each file.
import { currentTest } from './current-test.ts'

export default currentTest()
