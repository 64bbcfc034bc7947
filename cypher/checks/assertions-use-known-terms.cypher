// Family, instrument, modality, status, topic and date precision are terms of the vocabulary.
MATCH (assertion:Assertion)
OPTIONAL MATCH (topic:Topic { id: assertion.topic })
WITH assertion, CASE
  WHEN NOT coalesce(assertion.family IN $families, false) THEN 'family ' + coalesce(toString(assertion.family), 'null')
  WHEN assertion.instrument IS NOT NULL AND NOT assertion.instrument IN $instruments THEN 'instrument ' + toString(assertion.instrument)
  WHEN NOT coalesce(assertion.modality IN $modalities, false) THEN 'modality ' + coalesce(toString(assertion.modality), 'null')
  WHEN NOT coalesce(assertion.status IN $statuses, false) THEN 'status ' + coalesce(toString(assertion.status), 'null')
  WHEN assertion.topic IS NOT NULL AND topic IS NULL THEN 'topic ' + toString(assertion.topic)
  WHEN assertion.datePrecision IS NOT NULL AND NOT assertion.datePrecision IN $datePrecisions THEN 'date precision ' + toString(assertion.datePrecision)
END AS unknown
WHERE unknown IS NOT NULL
RETURN assertion.id AS id, 'has the unknown ' + unknown AS problem
ORDER BY id
