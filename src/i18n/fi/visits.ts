export const visits = {
  isNew: 'Uusi',
  answers: {
    count: (count: number) => (count === 1 ? '1 uusi vastaus' : `${count} uutta vastausta`),
    many: 'Yli 20 uutta vastausta',
  },
  comments: {
    count: (count: number) => (count === 1 ? '1 uusi kommentti' : `${count} uutta kommenttia`),
    many: 'Yli 20 uutta kommenttia',
  },
  toFirst: 'Siirry ensimmäiseen uuteen',
}
