import * as z from 'zod/mini'
import { choice, someOf } from '../platform/form-fields.ts'
import type { Names } from './find-names.ts'

const mostNetworks = 22

export function roleForm(names: Names) {
  return z.object({ role: choice(Object.keys(names.roles)) })
}

export function networksForm(names: Names) {
  const networks = Object.keys(names.networks)
  return z.object({ home: choice(networks), 'others[]': someOf(networks, mostNetworks) })
}

export const activityForm = z.object({ active: choice(['yes', 'no']) })
