import { laterWithWords } from './later-words.ts'

/** Explains a conflict; see `conflict-dialog.tsx`. */
export const ConflictDialog = laterWithWords(() => import('./conflict-dialog.tsx'))
