import { later } from './later.tsx'

/** A held sign-in that got no session; see `held-out.tsx`. */
export const HeldOut = later(() => import('./held-out.tsx'))
