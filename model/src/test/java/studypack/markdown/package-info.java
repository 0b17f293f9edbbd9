@org.jspecify.annotations.NullMarked
package studypack.markdown;
