/// Measures speed and quality of reading text beside others.
@org.jspecify.annotations.NullMarked
package studypack.bench;
