// What these organizations are part of.
MATCH (part:Actor)
WHERE part.id IN $ids AND part.partOf IS NOT NULL
RETURN DISTINCT part.partOf AS id
ORDER BY id
