import sharp from 'sharp'
const [,, src, dst, top, h] = process.argv
const m = await sharp(src).metadata()
await sharp(src).extract({ left: 0, top: Number(top), width: m.width, height: Math.min(Number(h), m.height - Number(top)) }).toFile(dst)
console.log(m.width, m.height)
