// A source has a title; its reliability is A to F and its day of publication a date, where known.
MATCH (source:Source)
WITH source, CASE
  WHEN NOT coalesce(source.title IS :: STRING NOT NULL AND trim(source.title) <> '', false) THEN 'has no title'
  WHEN source.reliability IS NOT NULL AND NOT coalesce(source.reliability IN ['A', 'B', 'C', 'D', 'E', 'F'], false) THEN 'has the reliability ' + toString(source.reliability) + ', which is not A to F'
  WHEN NOT source.publishedOn IS :: DATE THEN 'has a day of publication that is not a date'
END AS problem
WHERE problem IS NOT NULL
RETURN source.id AS id, problem
ORDER BY id
