import { assetVersion } from './asset-version.ts'

/** The address of a file in `static/`, new whenever any of them changes, so that browsers may keep it for good. */
export function asset(path: string): string {
  return `${path}?v=${assetVersion}`
}
