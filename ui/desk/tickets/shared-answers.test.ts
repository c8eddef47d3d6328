import { describe, expect, it } from 'vitest'
import type { FieldView } from '../../kit/contract.ts'
import { sharedAnswers } from './shared-answers.ts'

const asks = (name: string, kind: FieldView['kind'], more: Partial<FieldView> = {}): FieldView => ({
  ...{ name, kind, label: name, hint: null, example: null, isOptional: false, when: null },
  ...{ min: null, max: null, decimals: 0, check: null, pattern: null, options: [] },
  ...{ notAfterToday: false, notBefore: null },
  ...more,
})
const says = (field: string, value: string) => ({ field, label: field, value })
const areas = [{ value: 'lido', label: 'Lido' }]
const shared = (field: FieldView, value: string) =>
  sharedAnswers({ fields: [field], areas }, { answers: [says(field.name, value)] })

describe('what two services have in common', () => {
  it('is what both ask under one name, and nothing else', () => {
    const fields = [asks('subject', 'text'), asks('other', 'text')]
    const answers = [says('subject', 'Un lampione'), says('where', 'Rialto')]
    expect(sharedAnswers({ fields, areas }, { answers })).toEqual({ subject: 'Un lampione' })
  })

  it('is cut where the other service takes less', () => {
    expect(shared(asks('subject', 'text', { max: 3 }), 'lungo')).toEqual({ subject: 'lun' })
  })

  it('is found among the choices by its words, or left to be chosen', () => {
    const choice = asks('kind', 'choice', {
      options: [{ value: 'lamp', label: 'Un lampione spento', hint: null }],
    })
    expect(shared(choice, 'Un lampione spento')).toEqual({ kind: 'lamp' })
    expect(shared(choice, 'Altro')).toEqual({})
  })

  it('is a yes or a no in either language', () => {
    expect(shared(asks('urgent', 'yes-no'), 'Sì')).toEqual({ urgent: true })
    expect(shared(asks('urgent', 'yes-no'), 'No')).toEqual({ urgent: false })
    expect(shared(asks('urgent', 'yes-no'), 'forse')).toEqual({})
  })

  it('is a place with the area that it names', () => {
    expect(shared(asks('where', 'place'), 'Via Sandro Gallo · 3 · Lido')).toEqual({
      where: { address: 'Via Sandro Gallo · 3', area: 'lido' },
    })
    expect(shared(asks('where', 'place'), 'Altrove · Marte')).toEqual({})
  })

  it('is never a picture', () => {
    expect(shared(asks('photos', 'photos'), 'riva.jpg')).toEqual({})
  })
})
