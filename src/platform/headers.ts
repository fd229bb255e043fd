import { secureHeaders } from 'hono/secure-headers'

const nowhere = ["'none'"]
const here = ["'self'"]

/** The headers of every answer: nothing from elsewhere, nothing inline, no frames. `static/_headers` repeats them. */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: nowhere,
    scriptSrc: here,
    styleSrc: here,
    imgSrc: [...here, 'data:'],
    fontSrc: here,
    connectSrc: here,
    formAction: here,
    frameAncestors: nowhere,
    baseUri: nowhere,
  },
  crossOriginResourcePolicy: 'same-origin',
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
})
