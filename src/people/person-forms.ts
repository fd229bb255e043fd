import * as z from 'zod/mini'
import { checkbox, choice, line, someOf } from '../platform/form-fields.ts'
import type { Names } from './find-names.ts'

const mostNetworks = 22
export const longestName = 80

export function roleForm(names: Names) {
  return z.object({ role: choice(Object.keys(names.roles)) })
}

export function networksForm(names: Names) {
  const networks = Object.keys(names.networks)
  return z.object({ home: choice(networks), 'others[]': someOf(networks, mostNetworks) })
}

export function detailsForm(names: Names) {
  return z.object({ name: line(longestName), organisation: choice(Object.keys(names.organisations)) })
}

export const activityForm = z.object({ active: choice(['yes', 'no']) })

/** A box that must be ticked before what cannot be undone. */
export const sureForm = z.object({ sure: checkbox().check(z.refine(isTicked => isTicked, { error: 'unticked' })) })
