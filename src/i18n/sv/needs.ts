import type { needs as shape } from '../fi/needs.ts'

export const needs: typeof shape = {}
