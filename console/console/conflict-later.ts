import { later } from '../components/later.tsx'

/** Explains a conflict; see `conflict-dialog.tsx`. */
export const ConflictDialog = later(() => import('./conflict-dialog.tsx'))
