import type { TestProject } from 'vitest/node'
import { type Demo, makeDemo } from '../support/demo-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    demo: Demo
  }
}

export default async function setup(project: TestProject) {
  const { remove, ...demo } = await makeDemo()
  project.provide('demo', demo)
  return remove
}
