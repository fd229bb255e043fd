import type { TestProject } from 'vitest/node'
import { makeDemo } from '../support/demo-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    template: string
  }
}

export default async function setup(project: TestProject) {
  const { template, remove } = await makeDemo()
  project.provide('template', template)
  return remove
}
